import {expect} from '@open-wc/testing';
import {appears, find, hasFocus, press, record, textsOf, until} from '../support/elements.js';
import {FOUR, link, numbers, showList} from '../support/order-list.js';

describe('order-list: keys', () => {
  const first = '700110';
  const last = '700108';

  it('arrows, Home and End go from row to row, by the order numbers, and stop at the ends', async () => {
    const {el} = await showList();
    link(el, first).focus();
    for (const [key, orderId] of [
      ['ArrowUp', first],
      ['ArrowDown', '9001'],
      ['ArrowDown', '700109'],
      ['End', last],
      ['ArrowDown', last],
      ['ArrowUp', '700109'],
      ['Home', first],
    ] as const) {
      await press(key);
      await hasFocus(() => link(el, orderId));
    }
  });

  it('from anywhere in a row, and from the heading', async () => {
    const {el} = await showList();
    find(el, 'checkbox', `Select order ${first}`).focus();
    await press('ArrowDown');
    await hasFocus(() => link(el, '9001'));
    find(el, 'button', 'Total').focus();
    await press('ArrowDown');
    await hasFocus(() => link(el, first));
  });

  it('goes through the rows as they stand on the screen', async () => {
    const {el} = await showList();
    find(el, 'button', 'Order number').click();
    await until(() => numbers(el)[0] === '9001');
    link(el, '9001').focus();
    await press('ArrowDown');
    await hasFocus(() => link(el, '700108'));
  });

  it('Enter opens', async () => {
    const {el} = await showList();
    el.addEventListener('order-open', (event) => event.preventDefault());
    const opened = record(el, 'order-open');
    link(el, '9001').focus();
    await press('Enter');
    expect(opened.map(({orderId}) => orderId)).to.deep.equal(['9001']);
  });

  it('. opens the row’s menu, x selects', async () => {
    const {el} = await showList();
    link(el, '9001').focus();
    await press('x');
    const box = find(el, 'checkbox', 'Select order 9001') as HTMLInputElement;
    await until(() => box.checked);
    await hasFocus(() => link(el, '9001'));
    await press('x');
    await until(() => !box.checked);
    await press('.');
    await appears(el, 'menu', 'Actions for order 9001');
    await hasFocus(() => find(el, 'menuitem', 'View order'));
    await press('x', '.');
    expect(textsOf(el, 'menu'), 'they are letters in the menu').to.have.length(1);
    expect(box.checked).to.be.false;
    await press('Escape');
  });

  it('never takes a key that is not its own', async () => {
    const {el} = await showList();
    const pressed = (target: Element, init: KeyboardEventInit): boolean =>
      target.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}));
    const row = link(el, '9001');
    for (const key of ['a', '/', '?', 'Escape', 'Tab', 'PageDown', ' ']) expect(pressed(row, {key}), key).to.be.true;
    for (const key of ['ArrowDown', 'Home', 'x', '.', 'ArrowRight'])
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
        expect(pressed(row, {key, [modifier]: true}), `${modifier} ${key}`).to.be.true;
    expect(pressed(row, {key: 'x', isComposing: true}), 'while a letter is composed').to.be.true;
    for (const key of ['x', '.', 'ArrowRight']) expect(pressed(find(el, 'button', 'Total'), {key}), `${key} on a heading`).to.be.true;
    for (const key of ['ArrowDown', 'x']) expect(pressed(find(el, 'button', 'Print'), {key}), `${key} outside the table`).to.be.true;
    expect(pressed(row, {key: 'ArrowDown'}), 'its own').to.be.false;
  });

  it('does nothing without rows', async () => {
    const {el} = await showList(FOUR);
    el.orders = [];
    await el.updateComplete;
    find(el, 'button', 'Total').focus();
    await press('ArrowDown');
    await hasFocus(() => find(el, 'button', 'Total'));
  });
});
