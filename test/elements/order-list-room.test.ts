import {expect} from '@open-wc/testing';
import type {OrderList} from '../../src/elements/order-list.js';
import {anAddress, aRow, usd} from '../support/builders.js';
import {findAll} from '../support/elements.js';
import {showList} from '../support/order-list.js';

/** A long word in each column, and a day. */
const LONG = aRow({
  orderId: '700110',
  status: 'B',
  placed: 'September 30, 2026',
  total: usd(1180.35),
  shipTo: anAddress({lines: ['Station Road 161'], phone: '+44 20 7946-4306', email: 'anouk.maria.4306@example.com'}),
});

const lines = (of: Element): number => new Set([...rangeOf(of).getClientRects()].map(({top}) => Math.round(top))).size;

function rangeOf(of: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(of);
  return range;
}

/** Cells whose words do not stay inside, or stand in another's place. */
const spilled = (el: OrderList): string[] =>
  [...findAll(el, 'cell'), ...findAll(el, 'columnheader')]
    // Firefox lays out nothing in a card that is off the screen.
    .filter((cell) => cell.clientWidth && cell.scrollWidth > cell.clientWidth + 1)
    .map((cell) => `${cell.className}: ${cell.scrollWidth} > ${cell.clientWidth}`);

describe('order-list: room for words', () => {
  it('no word is broken where a page has a column beside it, and no cell spills over at any width', async () => {
    const {el} = await showList([LONG, aRow({orderId: '700111', status: 'S'})]);
    el.style.display = 'block';
    for (const width of [1200, 816, 721, 568, 288]) {
      el.style.width = `${width}px`;
      expect(spilled(el), `at ${width} px`).to.deep.equal([]);
    }
    el.style.width = '816px';
    const [order, placed, status] = ['order', 'placed', 'status'].map((name) => el.shadowRoot!.querySelector(`td.${name}`)!);
    expect(lines(order!), '700110').to.equal(1);
    expect(lines(placed!), 'September / 30, 2026').to.equal(2);
    expect(lines(status!), 'Back-ordered, at the hyphen where type is wide').to.be.at.most(2);
    for (const sort of el.shadowRoot!.querySelectorAll('.sort')) expect(lines(sort), sort.textContent).to.be.at.most(2);
  });
});
