import {expect} from '@open-wc/testing';
import {ORDER_COLUMNS} from '../../src/elements/order-list-columns.js';
import {ordersAsCsv} from '../../src/elements/order-list-export.js';
import {anAddress, aRow} from '../support/builders.js';
import {find, until} from '../support/elements.js';
import {FOUR, showList} from '../support/order-list.js';
import {onPaper, sheet} from '../support/paper.js';
import {english} from '../support/words.js';

describe('order-list: CSV', () => {
  const lines = (text: string) => text.trimEnd().split('\r\n');

  it('has the columns on screen, the address field by field, amounts apart from currencies', () => {
    const [head, first] = lines(ordersAsCsv(english, FOUR, ['order', 'status', 'shipTo', 'total']));
    expect(head).to.equal(
      'Order number,Status,First name,Last name,Street address,City,State or province,ZIP or postal code,Country or region,Total,Currency',
    );
    expect(first).to.equal('700110,Received,Ana,Smith,7 Harbour Lane,Halifax,Nova Scotia,B3H 1A1,Canada,20,USD');
  });

  it('has the address also where that column was put away', () => {
    expect(lines(ordersAsCsv(english, FOUR, ['order']))[1]).to.equal('700110,Ana,Smith,7 Harbour Lane,Halifax,Nova Scotia,B3H 1A1,Canada');
  });

  it('leaves empty what is not known, and lets nobody’s name become a formula', () => {
    const orders = [aRow({orderId: '1', placed: undefined, total: undefined, shipTo: anAddress({firstName: '=1+1', phone: '+1 416'})})];
    const csv = ordersAsCsv(english, orders, ORDER_COLUMNS);
    expect(lines(csv)[1]).to.equal(`1,,Pending,'=1+1,Smith,7 Harbour Lane,Halifax,Nova Scotia,B3H 1A1,Canada,'+1 416,ana@example.com,,,`);
  });

  for (const [what, select, expected] of [
    ['all rows as they stand, when none is selected', [], ['9001', '700108', '700109', '700110']],
    ['the rows that are selected', ['700110', '9001'], ['9001', '700110']],
  ] as const)
    it(`saves ${what}, as orders.csv`, async () => {
      const {el} = await showList();
      find(el, 'button', 'Order number').click();
      for (const orderId of select) find(el, 'checkbox', `Select order ${orderId}`).click();
      const saved: {name: string; blob: Promise<string>}[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push({name: this.download, blob: fetch(this.href).then((answer) => answer.text())});
      };
      try {
        find(el, 'button', 'Download CSV').click();
        const [file] = await until(() => (saved.length ? saved : undefined));
        expect(file?.name).to.equal('orders.csv');
        const rows = lines((await file?.blob) ?? '').slice(1);
        expect(rows.map((row) => row.split(',')[0])).to.deep.equal(expected);
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
    });
});

describe('order-list: printing', () => {
  const rowsOn = () => [...sheet()!.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent);

  it('prints the selected rows, or all, as a table of its own', async () => {
    const {el} = await showList();
    const paper = onPaper();
    find(el, 'button', 'Print').click();
    await paper.printed();
    expect(rowsOn()).to.deep.equal(['700110', '9001', '700109', '700108']);
    expect(sheet()!.querySelector('th')?.textContent).to.equal('Order number');
    expect(sheet()!.textContent).to.contain('7 Harbour Lane').and.not.contain('Columns');
    paper.done();
    find(el, 'checkbox', 'Select order 9001').click();
    find(el, 'button', 'Print').click();
    await paper.printed();
    expect(rowsOn()).to.deep.equal(['9001']);
    paper.done();
    expect(sheet()).to.equal(undefined);
  });
});
