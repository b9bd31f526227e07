import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderComments, OrderDesk, ReadyText} from '../../src/index.js';
import {
  appears,
  box,
  descriptionOf,
  find,
  focused,
  hasFocus,
  isAccessible,
  knowsWho,
  press,
  record,
  requests,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {listed, openComments, write} from '../support/comments.js';

const ORDER = KNOWN.deliveredOfAna;
const TEXTS: readonly ReadyText[] = [
  {label: 'Called back', text: 'Called the customer back about order {orderId}.'},
  {label: 'Whose and how', text: '{customer}: {status}, {total}. {nothing}'},
];

describe('order-comments: ready texts', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const text = (el: Element) => box(el, 'Comment').value;

  async function open(texts: readonly ReadyText[] = TEXTS): Promise<OrderComments> {
    const el = await openComments(ORDER);
    (el.closest('order-desk') as OrderDesk).readyTexts = texts;
    await until(() => listed(el).length === 2);
    return el;
  }

  async function choose(el: Element, label: string): Promise<void> {
    (await appears(el, 'button', 'Ready texts')).click();
    (await appears(el, 'menuitem', label)).click();
  }

  it('there is no button where the store has given none', async () => {
    const el = await open([]);
    expect(textsOf(el, 'button')).to.deep.equal(['Add comment']);
  });

  it('come from the desk around, at any time, or from the element itself', async () => {
    const el = await open();
    await appears(el, 'button', 'Ready texts');
    expect(listed(el), 'nothing is read anew').to.have.length(2);
    el.readyTexts = [{label: 'Mine', text: 'Mine.'}];
    await choose(el, 'Mine');
    await until(() => text(el) === 'Mine.');
    el.readyTexts = [];
    await until(() => !textsOf(el, 'button').includes('Ready texts'));
  });

  it('are put in at the caret, with the number filled in, and asks nobody', async () => {
    const el = await open();
    write(el, 'Before.  After.');
    box(el, 'Comment').setSelectionRange(8, 8);
    await knowsWho(el);
    const before = (await requests(page)).length;
    await choose(el, 'Called back');
    await until(() => text(el) === `Before. Called the customer back about order ${ORDER}. After.`);
    await hasFocus(() => box(el, 'Comment'));
    await type('!');
    expect(text(el)).to.equal(`Before. Called the customer back about order ${ORDER}.! After.`);
    expect(await requests(page)).to.have.length(before);
  });

  it('know the order: customer, status, total; what is no field stays', async () => {
    const el = await open();
    await choose(el, 'Whose and how');
    await until(() => /^Ana Ruiz: \w+, \$[\d,.]+\. \{nothing\}$/.test(text(el)));
    expect(descriptionOf(box(el, 'Comment'))).to.not.contain('braces');
  });

  it('can be chosen by key alone', async () => {
    const el = await open();
    const button = await appears(el, 'button', 'Ready texts');
    find(el, 'button', 'Add comment').focus();
    await press('Tab');
    expect(focused() === button).to.be.true;
    await press('Enter');
    await hasFocus(() => find(el, 'menuitem', 'Called back'));
    await isAccessible(el);
    await press('ArrowDown');
    await hasFocus(() => find(el, 'menuitem', 'Whose and how'));
    await press('Escape');
    await hasFocus(() => button);
    expect(text(el)).to.equal('');
    await press('Enter');
    await hasFocus(() => find(el, 'menuitem', 'Called back'));
    await press('Enter');
    await hasFocus(() => box(el, 'Comment'));
    await until(() => text(el).startsWith('Called the customer back'));
  });

  it('of an order that cannot be read are put in with the fields left, and that is said until they are filled in', async () => {
    const el = await open();
    const told = record(el, 'desk-failure');
    page.sandbox.faults.add({kind: 'offline', path: `/order/${ORDER}?`, times: 1});
    await choose(el, 'Whose and how');
    await until(() => text(el) === '{customer}: {status}, {total}. {nothing}');
    await until(() => descriptionOf(box(el, 'Comment')).includes('fill in yourself what stands in braces'));
    expect(told).to.have.length(1);
    await isAccessible(el);
    write(el, 'Ana: done.');
    await until(() => !descriptionOf(box(el, 'Comment')).includes('braces'));
  });

  it('are a draft like any other', async () => {
    const el = await open();
    await choose(el, 'Called back');
    await until(() => text(el));
    (el.closest('order-desk') as HTMLElement).remove();
    const again = await openComments(ORDER);
    await until(() => text(again).startsWith('Called the customer back'));
  });
});
