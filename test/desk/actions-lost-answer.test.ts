import {expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {Failure} from '../../src/model/failure.js';
import type {ActionName} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {aCart, aComment, aCsr, anItem, aPage, heldBy} from '../support/builders.js';
import {CASES, caseOf, gatewayFor, listenTo, ORDER_ID, requestFor, TEXT} from '../support/action-cases.js';
import type {FakeGateway} from '../support/fake-gateway.js';
import {failureOf} from '../support/rejection.js';

const DOUBTS = ['offline', 'timeout', 'server', 'unreadable'] as const;
/** A request that nobody has answered may still be under way. */
const UNDONE = {offline: 'not-yet', timeout: 'not-yet', server: 'not-done', unreadable: 'not-done'} as const;

describe('actions: when the answer to a write is lost', () => {
  for (const action of CASES)
    for (const kind of DOUBTS) {
      it(`${action.name}, ${kind}: says that it was done when the server did it`, async () => {
        const gateway = gatewayFor(action);
        gateway.failNext(action.write, {kind}, 'after');
        const host = new EventTarget();
        const {names} = listenTo(host);
        const desk = aDesk(gateway);
        await desk.session.load();
        await perform(action.name, requestFor(gateway.order(ORDER_ID)), desk, host);
        expect(gateway.writes).to.deep.equal(action.writes);
        expect(names).to.deep.equal([action.intention, ...action.facts]);
      });

      it(`${action.name}, ${kind}: says that nobody knows when looking fails, too`, async () => {
        const gateway = gatewayFor(action);
        const request = requestFor(gateway.order(ORDER_ID));
        const host = new EventTarget();
        const {names} = listenTo(host);
        gateway.failNext(action.write, {kind, status: 502}, 'after');
        gateway.lose(action.look, action.writes.at(-1) as string);
        const {facts} = await failureOf(perform(action.name, request, aDesk(gateway), host));
        expect(facts).to.deep.equal({kind, status: 502, outcome: 'unclear'});
        expect(gateway.writes).to.deep.equal(action.writes);
        expect(names, 'what was done before it').to.deep.equal([action.intention, ...action.facts.slice(0, -1)]);
      });

      if (action.name !== 'take-over-and-unlock')
        it(`${action.name}, ${kind}: says that it was not done when the server did not do it`, async () => {
          const gateway = gatewayFor(action);
          gateway.failNext(action.write, {kind}, 'before');
          const host = new EventTarget();
          const {names} = listenTo(host);
          const desk = aDesk(gateway);
          await desk.session.load();
          const {facts} = await failureOf(perform(action.name, requestFor(gateway.order(ORDER_ID)), desk, host));
          expect(facts).to.deep.equal({kind, outcome: UNDONE[kind]});
          expect(gateway.writes).to.deep.equal(action.writes);
          expect(names).to.deep.equal([action.intention]);
        });
    }

  describe('take over and unlock, which is two writes', () => {
    for (const kind of DOUBTS) {
      it(`${kind} before the first: not done, and the second is not sent`, async () => {
        const gateway = gatewayFor(caseOf('take-over-and-unlock'));
        gateway.failNext('lock', {kind}, 'before');
        const request = requestFor(gateway.order(ORDER_ID));
        const {facts} = await failureOf(perform('take-over-and-unlock', request, aDesk(gateway), new EventTarget()));
        expect(facts).to.deep.equal({kind, outcome: UNDONE[kind]});
        expect(gateway.writes).to.deep.equal(['lock 700101 take-over']);
      });

      it(`${kind} after the first: goes on with the second, since a look shows that the first was done`, async () => {
        const gateway = gatewayFor(caseOf('take-over-and-unlock'));
        gateway.failNext('lock', {kind}, 'after');
        const host = new EventTarget();
        const {names} = listenTo(host);
        await perform('take-over-and-unlock', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), host);
        expect(gateway.writes).to.deep.equal(['lock 700101 take-over', 'unlock 700101']);
        expect(names).to.deep.equal(['lock-take', 'lock-taken', 'lock-released']);
      });

      it(`${kind} before the second: says that only the first was done, and what is left to do`, async () => {
        const gateway = gatewayFor(caseOf('take-over-and-unlock'));
        gateway.failNext('unlock', {kind}, 'before');
        const desk = aDesk(gateway);
        const host = new EventTarget();
        const {names} = listenTo(host);
        const request = requestFor(gateway.order(ORDER_ID));
        const {facts} = await failureOf(perform('take-over-and-unlock', request, desk, host));
        expect(facts).to.deep.equal({kind, outcome: 'half', refusal: {reason: 'not-unlocked', next: 'release'}});
        expect(gateway.writes).to.deep.equal(['lock 700101 take-over', 'unlock 700101']);
        expect(names).to.deep.equal(['lock-take', 'lock-taken']);
        expect(ordersOf(desk).latest({orderId: ORDER_ID, lock: heldBy('csr.bob')}).lock).to.deep.equal({state: 'mine'});
      });
    }
  });

  describe('what proves that it was done', () => {
    it('for a comment: the same text by the same CSR that was not there before', async () => {
      const here = aComment({commentId: '1', text: TEXT, authorId: '5001'});
      const others = aComment({commentId: '2', text: TEXT, authorId: '5002'});
      const another = aComment({commentId: '3', text: 'Something else.', authorId: '5001'});
      const gateway = gatewayFor(caseOf('comment'));
      gateway.comments.push(another, others, here);
      gateway.failNext('addComment', {kind: 'timeout'}, 'before');
      const desk = aDesk(gateway);
      await desk.session.load();
      const request = {...requestFor(gateway.order(ORDER_ID)), knownComments: ['1']};
      expect((await failureOf(perform('comment', request, desk, new EventTarget()))).facts.outcome).to.equal('not-yet');
    });

    for (const [what, known, agent] of [
      ['what was there before', undefined, aCsr()],
      ['who is signed in', [], undefined],
    ] as const)
      it(`for a comment: nothing, when it is not known ${what}`, async () => {
        const gateway = gatewayFor(caseOf('comment'));
        gateway.agent = agent;
        gateway.failNext('addComment', {kind: 'timeout'}, 'after');
        const desk = aDesk(gateway);
        await desk.session.load();
        const request = {...requestFor(gateway.order(ORDER_ID)), knownComments: known};
        expect((await failureOf(perform('comment', request, desk, new EventTarget()))).facts.outcome).to.equal('unclear');
      });

    it('for a re-order: how many order items the cart has more than before', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      gateway.carts.set('4003', aCart({itemCount: 3}));
      gateway.change(ORDER_ID, {items: aPage([anItem(), anItem(), anItem()])});
      gateway.failNext('reorder', {kind: 'timeout'}, 'after');
      const outcome = await perform('reorder', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), new EventTarget());
      expect(outcome).to.deep.equal({cartId: '700300', added: 3});
    });

    it('for a re-order: nothing, when the cart does not say how many there are', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      gateway.carts.set('4003', aCart({itemCount: undefined}));
      gateway.failNext('reorder', {kind: 'timeout'}, 'after');
      const {facts} = await failureOf(perform('reorder', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), new EventTarget()));
      expect(facts.outcome).to.equal('unclear');
    });

    it('for an unlocked order: nothing, when somebody else holds it by now; it is said and shown who', async () => {
      const gateway = gatewayFor(caseOf('release'));
      gateway.failNext('unlock', {kind: 'timeout'}, 'before');
      const desk = aDesk(gateway);
      const open = ordersOf(desk).open(ORDER_ID);
      open.retain();
      await open.refresh();
      const request = requestFor(gateway.order(ORDER_ID));
      gateway.change(ORDER_ID, {lock: heldBy('csr.bob')});
      const {facts} = await failureOf(perform('release', request, desk, new EventTarget()));
      const refusal = {reason: 'not-mine', holder: 'csr.bob', next: 'take-over'};
      expect(facts).to.deep.equal({kind: 'timeout', outcome: 'unclear', refusal});
      expect(open.order?.lock).to.deep.equal(heldBy('csr.bob'));
    });

    it('for a re-order: nothing, when the cart has more than the order could add', async () => {
      const gateway = gatewayFor(caseOf('reorder'));
      gateway.carts.set('4003', aCart({itemCount: 3}));
      gateway.change(ORDER_ID, {items: aPage([anItem()])});
      gateway.reorder = () => {
        gateway.carts.set('4003', aCart({itemCount: 5}));
        return Promise.reject(new Failure({kind: 'timeout'}));
      };
      const {facts} = await failureOf(perform('reorder', requestFor(gateway.order(ORDER_ID)), aDesk(gateway), new EventTarget()));
      expect(facts.outcome).to.equal('unclear');
    });
  });

  describe('and it is tried again', () => {
    async function doubtful(name: ActionName) {
      const action = caseOf(name);
      const gateway = gatewayFor(action);
      const desk = aDesk(gateway);
      await desk.session.load();
      const host = new EventTarget();
      const request = requestFor(gateway.order(ORDER_ID));
      gateway.failNext(action.write, {kind: 'timeout'}, 'before');
      expect((await failureOf(perform(name, request, desk, host))).facts.outcome).to.equal('not-yet');
      return {gateway, again: () => perform(name, request, desk, host), ...listenTo(host), ...action};
    }

    const late = {
      cancel: (gateway: FakeGateway) => gateway.cancelOrder(ORDER_ID),
      reorder: (gateway: FakeGateway) => gateway.reorder(ORDER_ID, '4003', undefined),
      comment: (gateway: FakeGateway) => gateway.addComment(ORDER_ID, TEXT),
    } as const;
    for (const name of ['cancel', 'reorder', 'comment'] as const) {
      it(`${name}: what the server did late is seen, and not done twice`, async () => {
        const {gateway, again, names, intention, facts} = await doubtful(name);
        await late[name](gateway);
        const {length} = gateway.writes;
        await again();
        expect(gateway.writes, 'nothing more').to.have.length(length);
        expect(names).to.deep.equal([intention, ...facts]);
      });

      it(`${name}: what was not done is sent, once, after another look`, async () => {
        const {gateway, again, look, writes} = await doubtful(name);
        const {length} = gateway.calls;
        await again();
        expect(gateway.calls[length], 'looks first').to.match(new RegExp(`^${look} `));
        expect(gateway.writes).to.deep.equal([...writes, ...writes]);
      });

      it(`${name}: nothing is sent as long as nobody can look`, async () => {
        const {gateway, again, look, writes} = await doubtful(name);
        gateway.failNext(look, {kind: 'offline'});
        expect((await failureOf(again())).facts).to.deep.equal({kind: 'offline', outcome: 'unclear'});
        expect(gateway.writes).to.deep.equal(writes);
      });
    }

    it('where looking proves nothing, the CSR has decided', async () => {
      const gateway = gatewayFor(caseOf('comment'));
      const desk = aDesk(gateway);
      const request = {...requestFor(gateway.order(ORDER_ID)), knownComments: undefined};
      gateway.failNext('addComment', {kind: 'timeout'}, 'before');
      expect((await failureOf(perform('comment', request, desk, new EventTarget()))).facts.outcome).to.equal('unclear');
      await perform('comment', request, desk, new EventTarget());
      expect(gateway.comments).to.have.length(1);
    });
  });

  it('what is under way already is not sent again: all who ask get one answer', async () => {
    for (const action of CASES) {
      const gateway = gatewayFor(action);
      const desk = aDesk(gateway);
      const request = requestFor(gateway.order(ORDER_ID));
      const hold = gateway.hold(action.write);
      const first = perform(action.name, request, desk, new EventTarget());
      await hold.arrived;
      const second = perform(action.name, request, desk, new EventTarget());
      hold.release();
      expect(await second).to.equal(await first);
      expect(gateway.writes).to.deep.equal(action.writes);
    }
  });
});
