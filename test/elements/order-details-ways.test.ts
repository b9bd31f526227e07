import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {flagOf} from '../support/clipboard.js';
import {find, findAll, isAccessible, record, textsOf, until, useSandbox} from '../support/elements.js';
import {openDetails} from '../support/order-details.js';
import {onPaper, sheet} from '../support/paper.js';

describe('order-details: out of it', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  it('copies number, address, phone and email with one click each', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    const el = await openDetails(KNOWN.deliveredOfAna);
    for (const what of ['order number', 'address', 'phone', 'email']) {
      const button = find(el, 'button', `Copy ${what}`);
      button.click();
      await until(() => flagOf(button) === '"Copied"', what);
    }
    expect(textsOf(el, 'status').join()).to.contain('Copied');
    expect(copied[0]).to.equal(KNOWN.deliveredOfAna);
    expect(copied[1]?.split('\n')[0]).to.equal('Ana Ruiz');
    expect(copied[1]?.split('\n').length).to.be.at.least(3);
    expect(copied[2]).to.match(/^[\d() +-]+$/);
    expect(copied[3]).to.contain('@example.com');
    await isAccessible(el);
  });

  it('prints the order on a page of its own: its facts and lines, no buttons, no comments', async () => {
    const el = await openDetails(KNOWN.withDiscounts);
    const paper = onPaper();
    find(el, 'button', 'Print').click();
    await paper.printed();
    const text = sheet()?.textContent ?? '';
    for (const part of [`Order ${KNOWN.withDiscounts}`, 'Ship to', 'Payment', 'Order total', 'Order items']) expect(text).to.contain(part);
    expect(text).not.to.contain('Order comments').and.not.contain('Cancel order');
    expect(sheet()?.querySelectorAll('tbody tr').length).to.equal(findAll(find(el, 'table', 'Order items'), 'row').length - 1);
    const [button] = sheet()!.querySelectorAll('button');
    expect(button && getComputedStyle(button).display).to.equal('none');
    paper.done();
    expect(sheet()).to.equal(undefined);
  });

  it('leads to the customer’s order history where there is one to lead to', async () => {
    const el = await openDetails(KNOWN.deliveredOfAna);
    expect(textsOf(el, 'link', 'Order history')).to.deep.equal([]);
    el.customerLink = (customerId) => `#customer=${customerId}`;
    await el.updateComplete;
    const link = find(el, 'link', 'Order history');
    expect(link.getAttribute('href')).to.equal('#customer=4003');
    const opened = record(el, 'customer-open');
    const followed: boolean[] = [];
    const stay = (event: Event): void => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    link.click();
    link.dispatchEvent(new MouseEvent('click', {ctrlKey: true, bubbles: true, composed: true, cancelable: true}));
    el.addEventListener('customer-open', (event) => event.preventDefault());
    link.click();
    document.removeEventListener('click', stay);
    expect(
      opened.map(({customerId}) => customerId),
      'another tab is the browser’s business',
    ).to.deep.equal(['4003', '4003']);
    expect(followed).to.deep.equal([true, true, false]);
    await isAccessible(el);
  });
});
