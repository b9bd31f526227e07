import {expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {commentsOf} from '../../src/desk/open-comments.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import type {Order} from '../../src/model/order.js';
import {asFailure} from '../../src/model/failure.js';
import type {ActionName, Situation} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {aCart, aComment, anItem, aPage, aRow, heldBy, usd} from '../support/builders.js';
import {caseOf, gatewayFor, GUARDED, listenTo, ORDER_ID, requestFor} from '../support/action-cases.js';
import type {FakeGateway} from '../support/fake-gateway.js';
import {failureOf} from '../support/rejection.js';
import {until} from '../support/until.js';

describe('actions: when the order is no longer what the CSR saw', () => {
  /** The order is on screen; then somebody changes it; then the CSR acts. */
  async function actAfter(name: ActionName, change: Partial<Order>) {
    const gateway = gatewayFor(caseOf(name));
    const desk = aDesk(gateway);
    const open = ordersOf(desk).open(ORDER_ID);
    open.retain();
    await open.refresh();
    const request = requestFor(gateway.order(ORDER_ID));
    gateway.change(ORDER_ID, change);
    const host = new EventTarget();
    const {names} = listenTo(host);
    const {facts} = await failureOf(perform(name, request, desk, host));
    return {gateway, desk, open, names, facts, seen: request.seen};
  }

  const changes: readonly [ActionName, what: string, Partial<Order>][] = [
    ['take-over', 'the holder', {lock: heldBy('css.carol')}],
    ['take-over', 'the holder’s name', {lock: heldBy()}],
    ['take-over', 'the total', {total: usd(99)}],
    ['take-over-and-unlock', 'the holder', {lock: heldBy('css.carol')}],
    ['take-over-and-unlock', 'the total', {total: usd(99)}],
    ['cancel', 'the status', {status: 'C'}],
    ['cancel', 'the lock, which is the CSR’s own now', {lock: MINE}],
    ['cancel', 'the total', {total: usd(64.51)}],
    ['reorder', 'the status', {status: 'S'}],
    ['reorder', 'the total', {total: usd(1)}],
  ];
  for (const [name, what, change] of changes)
    it(`${name}: stops and shows the difference when ${what} changed`, async () => {
      const {gateway, facts, names, seen} = await actAfter(name, change);
      expect(facts.kind).to.equal('conflict');
      expect(facts.changed?.seen).to.deep.equal(seen);
      expect(facts.changed?.now).to.deep.include({...seen, ...change});
      expect(facts.refusal).to.be.undefined;
      expect(gateway.writes).to.deep.equal([]);
      expect(names).to.deep.equal([caseOf(name).intention]);
    });

  const refusals: readonly [ActionName, reason: string, Partial<Order>][] = [
    ['take-over', 'not-locked', {lock: UNLOCKED}],
    ['take-over', 'already-mine', {lock: MINE}],
    ['take-over', 'not-pending', {status: 'I', lock: UNLOCKED}],
    ['take-over-and-unlock', 'not-locked', {lock: UNLOCKED}],
    ['cancel', 'wrong-status', {status: 'S'}],
    ['cancel', 'held', {lock: heldBy('csr.bob')}],
    ['reorder', 'still-pending', {status: 'P'}],
    ['reorder', 'no-customer', {customerId: undefined}],
  ];
  for (const [name, reason, change] of refusals)
    it(`${name}: stops when the rule now says “${reason}”`, async () => {
      const {gateway, facts, names} = await actAfter(name, change);
      expect(facts.kind).to.equal('conflict');
      expect(facts.refusal?.reason).to.equal(reason);
      expect(gateway.writes).to.deep.equal([]);
      expect(names).to.deep.equal([caseOf(name).intention]);
    });

  for (const [name, , change] of [...changes, ...refusals])
    it(`${name}: the page then shows the order as it is (${JSON.stringify(change)})`, async () => {
      const {open, desk, gateway} = await actAfter(name, change);
      expect(gateway.callsOf('getOrder').slice(-2)).to.deep.equal([`getOrder ${ORDER_ID} 1/1`, `getOrder ${ORDER_ID} 1/20`]);
      await until(() => !open.loading);
      expect(open.order).to.deep.include(change);
      const {status, lock} = open.order as Order;
      expect(ordersOf(desk).latest(aRow({orderId: ORDER_ID}))).to.deep.include({status, lock});
    });

  for (const {name} of GUARDED)
    for (const kind of ['offline', 'timeout', 'server', 'unreadable', 'signed-out', 'forbidden', 'not-found'] as const)
      it(`${name}: sends nothing when the order cannot be read again (${kind})`, async () => {
        const gateway = gatewayFor(caseOf(name));
        const request = requestFor(gateway.order(ORDER_ID));
        gateway.failNext('getOrder', {kind, key: '_KEY', code: 'C1'});
        const {facts} = await failureOf(perform(name, request, aDesk(gateway), new EventTarget()));
        const doubtful = ['offline', 'timeout', 'server', 'unreadable'].includes(kind);
        expect(facts).to.deep.equal({kind, key: '_KEY', code: 'C1', ...(doubtful && {outcome: 'not-done'})});
        expect(gateway.writes).to.deep.equal([]);
      });

  it('does not take cents lost in rounding for a change', async () => {
    const gateway = gatewayFor(caseOf('cancel'));
    const request = requestFor(gateway.order(ORDER_ID));
    gateway.change(ORDER_ID, {total: usd(64.5001)});
    await perform('cancel', request, aDesk(gateway), new EventTarget());
    expect(gateway.writes).to.have.length(1);
  });

  describe('what only some elements show', () => {
    /** Acts on an order of one order item and one comment, having seen that and what is said here. */
    async function act(name: ActionName, seen: Partial<Situation>, prepare: (gateway: FakeGateway) => void = () => undefined) {
      const gateway = gatewayFor(caseOf(name));
      gateway.change(ORDER_ID, {items: aPage([anItem()])});
      gateway.comments.push(aComment({commentId: '1'}));
      gateway.carts.set('4003', aCart({itemCount: 3}));
      prepare(gateway);
      const request = requestFor(gateway.order(ORDER_ID));
      const desk = aDesk(gateway);
      await desk.session.load();
      const facts = await perform(name, {...request, seen: {...request.seen, ...seen}}, desk, new EventTarget()).then(
        () => undefined,
        (error: unknown) => asFailure(error).facts,
      );
      return {gateway, facts};
    }

    const changes: readonly [what: string, ActionName, Partial<Situation>][] = [
      ['the number of order items', 'cancel', {lines: 2}],
      ['the newest comment', 'take-over', {lastComment: aComment({commentId: '0'})}],
      ['that there was no comment', 'cancel', {lastComment: null}],
      ['how much is in the cart', 'reorder', {cart: aCart({itemCount: 2})}],
      ['who holds the cart', 'reorder', {cart: aCart({itemCount: 3, lock: MINE})}],
      ['which cart it is', 'reorder', {cart: aCart({itemCount: 3, orderId: '700399'})}],
    ];
    for (const [what, name, seen] of changes)
      it(`${name}: stops and shows the difference when it is another (${what})`, async () => {
        const {gateway, facts} = await act(name, seen);
        expect(facts?.kind).to.equal('conflict');
        expect(facts?.changed?.seen).to.deep.include(seen);
        expect(facts?.changed?.now).to.include({lines: 1});
        expect(gateway.writes).to.deep.equal([]);
      });

    it('goes on when all of it is the same', async () => {
      const seen = {lines: 1, lastComment: aComment({commentId: '1'}), cart: aCart({itemCount: 3})};
      const {gateway, facts} = await act('reorder', seen);
      expect(facts).to.be.undefined;
      expect(gateway.writes).to.have.length(1);
    });

    it('goes on when the newest comment is the CSR’s own', async () => {
      const {facts} = await act('cancel', {lastComment: null}, ({comments}) => comments.splice(0, 1, aComment({authorId: '5001'})));
      expect(facts).to.be.undefined;
    });

    it('reads no comments where none were on show, and one where some were', async () => {
      expect((await act('cancel', {})).gateway.callsOf('getComments')).to.deep.equal([]);
      expect((await act('cancel', {lastComment: null})).gateway.callsOf('getComments')).to.deep.equal([`getComments ${ORDER_ID} 1/1`]);
    });

    it('knows what a list of comments on the page shows, which is then read again', async () => {
      const gateway = gatewayFor(caseOf('cancel'));
      const desk = aDesk(gateway);
      await desk.session.load();
      const list = commentsOf(desk, ORDER_ID);
      list.retain();
      await until(() => list.value);
      const bobs = aComment({commentId: '2'});
      gateway.comments.unshift(bobs);
      const request = requestFor(gateway.order(ORDER_ID));
      const {facts} = await failureOf(perform('cancel', request, desk, new EventTarget()));
      expect(facts.changed?.seen.lastComment).to.be.null;
      expect(facts.changed?.now.lastComment).to.equal(bobs);
      await until(() => list.value?.items.length === 1);
      await perform('cancel', {...request, seen: {...request.seen, ...facts.changed?.now}}, desk, new EventTarget());
      expect(gateway.writes).to.have.length(1);
      list.release();
    });

    it('sends nothing when the comments cannot be read again', async () => {
      const {gateway, facts} = await act('cancel', {lastComment: null}, (fake) => fake.failNext('getComments', {kind: 'forbidden'}));
      expect(facts).to.deep.equal({kind: 'forbidden'});
      expect(gateway.writes).to.deep.equal([]);
    });
  });

  describe('the customer’s cart', () => {
    it('keeps a re-order out when somebody else holds it, and says which cart', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      gateway.carts.set('4003', aCart({lock: heldBy('csr.bob')}));
      const desk = aDesk(gateway);
      const {facts} = await failureOf(perform('reorder', requestFor(gateway.order(ORDER_ID)), desk, new EventTarget()));
      expect(facts).to.deep.equal({
        kind: 'conflict',
        refusal: {reason: 'cart-held', holder: 'csr.bob', cartId: '700300', next: 'take-over-and-unlock'},
      });
      expect(gateway.writes).to.deep.equal([]);
      expect(ordersOf(desk).latest(aRow({orderId: '700300'})).lock).to.deep.equal(heldBy('csr.bob'));
    });

    it('is no hindrance when it is the CSR’s own lock, or when there is none', async () => {
      for (const cart of [aCart({lock: MINE}), undefined]) {
        const gateway = gatewayFor(caseOf('reorder'));
        if (cart) gateway.carts.set('4003', cart);
        await perform('reorder', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), new EventTarget());
        expect(gateway.writes).to.deep.equal(['reorder 700101 4003']);
      }
    });

    it('is that of the customer whom the order names now', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      const request = requestFor(gateway.order(ORDER_ID));
      gateway.change(ORDER_ID, {customerId: '4009'});
      await perform('reorder', request, aDesk(gateway), new EventTarget());
      expect(gateway.writes).to.deep.equal(['reorder 700101 4009']);
    });

    it('that cannot be read stops the re-order', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      gateway.failNext('getCart', {kind: 'timeout'});
      const {facts} = await failureOf(perform('reorder', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), new EventTarget()));
      expect(facts).to.deep.equal({kind: 'timeout', outcome: 'not-done'});
      expect(gateway.writes).to.deep.equal([]);
    });
  });
});
