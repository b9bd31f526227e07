import {expect} from '@open-wc/testing';
import type {OrderReorderedEvent, OrderReorderEvent} from '../../src/desk/action-events.js';
import {perform} from '../../src/desk/actions.js';
import type {Desk} from '../../src/desk/desk.js';
import {receiptsOf} from '../../src/desk/receipts.js';
import {automaticComment} from '../../src/model/automatic-comment.js';
import type {FailureFacts} from '../../src/model/failure.js';
import {UNLOCKED} from '../../src/model/order-lock.js';
import type {ReorderChoice} from '../../src/model/reorder-rehearsal.js';
import {receiptsOfDay} from '../../src/model/receipt.js';
import {actionText, receiptsAsCsv, receiptText} from '../../src/ui/receipt-text.js';
import {requestFor} from '../support/action-cases.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr, anOrder} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {rejectionOf} from '../support/rejection.js';
import {heldBy} from '../support/storage.js';
import {english} from '../support/words.js';

const ORDER = '700101';

describe('receipts', () => {
  beforeEach(() => localStorage.clear());

  async function open(): Promise<{desk: Desk; gateway: FakeGateway}> {
    const gateway = new FakeGateway(anOrder({orderId: ORDER, status: 'P', lock: UNLOCKED}));
    gateway.agent = aCsr({userId: '5001', logonId: 'csr.alice'});
    const desk = aDesk(gateway);
    await desk.session.load();
    return {desk, gateway};
  }
  const seen = {status: 'P', lock: UNLOCKED};
  const take = (desk: Desk) => perform('take', {orderId: ORDER, seen}, desk, new EventTarget());
  const ABOUT_THE_END = ['began', 'at', 'by'];
  const facts = (desk: Desk) =>
    receiptsOf(desk).all.map((receipt) => Object.fromEntries(Object.entries(receipt).filter(([name]) => !ABOUT_THE_END.includes(name))));

  it('say what was done, by whom and when; the newest first; after a reload, too', async () => {
    const {desk} = await open();
    await take(desk);
    await perform('release', {orderId: ORDER, seen: {status: 'P', lock: {state: 'mine'}}}, desk, new EventTarget());
    expect(facts(desk)).to.deep.equal([
      {action: 'release', orderId: ORDER, result: 'done'},
      {action: 'take', orderId: ORDER, result: 'done'},
    ]);
    const [{by, at, began} = {by: '', at: 0, began: 1}] = receiptsOf(desk).all;
    expect(by).to.equal('csr.alice');
    expect(at).to.be.closeTo(Date.now(), 5000).and.at.least(began);
    expect(facts((await open()).desk)).to.have.length(2);
  });

  const ends: readonly [string, FailureFacts, 'before' | 'after', object][] = [
    [
      'refused',
      {kind: 'invalid', key: '_ERR_X', code: 'CMN1'},
      'before',
      {result: 'not-done', kind: 'invalid', key: '_ERR_X', code: 'CMN1'},
    ],
    ['lost, and not done by then', {kind: 'timeout'}, 'before', {result: 'not-yet', kind: 'timeout'}],
    ['lost, and done all the same', {kind: 'offline'}, 'after', {result: 'done'}],
  ];
  for (const [what, failure, when, expected] of ends)
    it(`${what}: so says the receipt`, async () => {
      const {desk, gateway} = await open();
      gateway.failNext('lock', failure, when);
      await take(desk).catch(() => undefined);
      expect(facts(desk)).to.deep.equal([{action: 'take', orderId: ORDER, ...expected}]);
    });

  it('a rule that says no, a page that says no, and what nobody can tell have theirs', async () => {
    const {desk, gateway} = await open();
    await rejectionOf(perform('release', {orderId: ORDER, seen}, desk, new EventTarget()));
    const host = new EventTarget();
    host.addEventListener('lock-take', (event) => event.preventDefault());
    await rejectionOf(perform('take', {orderId: ORDER, seen}, desk, host));
    gateway.failNext('lock', {kind: 'offline'});
    gateway.failNext('getOrder', {kind: 'offline'});
    await rejectionOf(take(desk));
    expect(facts(desk)).to.deep.equal([
      {action: 'take', orderId: ORDER, result: 'unclear', kind: 'offline'},
      {action: 'take', orderId: ORDER, result: 'not-done', kind: 'canceled'},
      {action: 'release', orderId: ORDER, result: 'not-done', kind: 'conflict', refusal: {reason: 'not-locked'}},
    ]);
  });

  it('hold a reason, and no comment', async () => {
    const {desk} = await open();
    const add = (text: string) => perform('comment', {orderId: ORDER, seen, text, knownComments: []}, desk, new EventTarget());
    await add('Between us.');
    await add(automaticComment('Reason for canceling: Ordered twice'));
    await perform(
      'cancel',
      {orderId: ORDER, seen, reason: automaticComment('Reason for canceling: Ordered twice')},
      desk,
      new EventTarget(),
    );
    expect(receiptsOf(desk).all.map(({action, reason}) => [action, reason])).to.deep.equal([
      ['cancel', 'Reason for canceling: Ordered twice'],
      ['comment', 'Reason for canceling: Ordered twice'],
      ['comment', undefined],
    ]);
    expect(heldBy(localStorage)).to.not.contain('Between us');
  });

  it('say what was ordered again, and how many, as the events do; of a whole order nobody looked at they say nothing', async () => {
    const {desk, gateway} = await open();
    const order = anOrder({orderId: ORDER, status: 'D', lock: UNLOCKED, customerId: '4003'});
    gateway.orders.set(ORDER, order);
    const host = new EventTarget();
    const told: unknown[] = [];
    host.addEventListener('order-reorder', (event) => told.push((event as OrderReorderEvent).lines));
    host.addEventListener('order-reordered', (event) => told.push((event as OrderReorderedEvent).lines));
    const lamp = {orderItemId: '1', partNumber: 'LAMP-100-01', productId: '3001'};
    const [mug, nameless] = [{orderItemId: '2', productId: '3002'}, {orderItemId: '3'}];
    const lines = [{...lamp, ordered: 4, quantity: 2}, {...mug, ordered: 3}, nameless];
    const reorder = (choice: ReorderChoice) => perform('reorder', {...requestFor(order), reorder: choice}, desk, host);
    await reorder({lines, whole: false});
    await reorder({whole: true});
    const chosen = [
      {...lamp, quantity: 2},
      {...mug, quantity: 3},
      {...nameless, quantity: undefined},
    ];
    expect(told).to.deep.equal([chosen, chosen, undefined, undefined]);
    const [whole, some] = receiptsOf(desk).all;
    expect(whole).to.include({action: 'reorder', result: 'done'}).and.not.have.property('lines');
    expect(receiptText(english, some!)).to.contain('\nAction: Re-order\nOrder items: 2 × LAMP-100-01, 3 × 3002, 3\n');
  });

  it('are gone at sign-out, in every tab, and for another CSR; the end of the session does not take them', async () => {
    const {desk} = await open();
    const {desk: otherTab} = await open();
    await take(desk);
    desk.session.lose();
    expect(receiptsOf(desk).all).to.have.length(1);
    await otherTab.session.signOut(() => {});
    expect(heldBy(localStorage)).to.not.contain('receipts');
    const {desk: bobs, gateway} = await open();
    gateway.agent = aCsr({userId: '5002'});
    await bobs.session.look();
    expect(receiptsOf(bobs).all).to.deep.equal([]);
  });

  it('are those of the day, and none that others have put there', () => {
    const now = Date.parse('2026-04-12T12:00');
    const receipt = {action: 'take', by: 'csr.alice', began: now, at: now, result: 'done'};
    const strange = [
      null,
      7,
      'x',
      {},
      {...receipt, result: 'maybe'},
      {...receipt, at: '1'},
      {...receipt, lines: 'x'},
      {...receipt, at: now - 24 * 3600_000},
    ];
    expect(receiptsOfDay([...strange, receipt], now)).to.deep.equal([receipt]);
    expect(receiptsOfDay({length: 1}, now)).to.deep.equal([]);
  });

  it('are text and a file in the CSR’s language, and no formula', () => {
    const at = new Date(2026, 3, 12, 10, 14, 5).getTime();
    const refused = {
      action: 'cancel',
      orderId: ORDER,
      reason: '=cmd',
      result: 'not-done',
      kind: 'conflict',
      key: '_ERR_ORDER_IS_LOCKED',
    } as const;
    const who = {by: 'csr.alice', began: at, at};
    expect(receiptText(english, {...refused, ...who}).split('\n')).to.deep.equal([
      'Time: 2026-04-12 10:14:05',
      `Order number: ${ORDER}`,
      'Action: Cancel order',
      'Reason: =cmd',
      'Result: Not done. Somebody else has locked it. Nothing was changed. Take over the lock, then try again.',
      'Key and code of the server: _ERR_ORDER_IS_LOCKED',
      'By: csr.alice',
    ]);
    const [head, row] = receiptsAsCsv(english, [{...refused, ...who, refusal: {reason: 'held', holder: 'csr.bob'}}]).split('\r\n');
    expect(head).to.equal('Time,Order number,Customer,Action,Order items,Reason,Result,Key and code of the server,By');
    expect(row).to.equal(
      `2026-04-12 10:14:05,${ORDER},,Cancel order,,'=cmd,Not done. csr.bob has locked this order.,_ERR_ORDER_IS_LOCKED,csr.alice`,
    );
    const unknown = {...refused, ...who, action: 'fly' as 'cancel', refusal: {reason: 'weather' as 'no-csr'}};
    expect(actionText(english, unknown)).to.equal('fly');
    expect(receiptText(english, unknown)).to.contain('Not done. Somebody else has locked it.');
  });
});
