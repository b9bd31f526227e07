import {expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {aDesk} from '../support/a-desk.js';
import {aCart, aComment, aCsr, anItem, aPage, heldBy} from '../support/builders.js';
import {CASES, caseOf, gatewayFor, listenTo, ORDER_ID, requestFor, TEXT} from '../support/action-cases.js';
import {failureOf} from '../support/rejection.js';

const DOUBTS = ['offline', 'timeout', 'server', 'unreadable'] as const;

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
        expect(names).to.deep.equal([action.intention]);
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
          expect(facts).to.deep.equal({kind, outcome: 'not-done'});
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
        expect(facts).to.deep.equal({kind, outcome: 'not-done'});
        expect(gateway.writes).to.deep.equal(['lock 700101 take-over']);
      });

      for (const [what, method, when, writes] of [
        ['after the first', 'lock', 'after', ['lock 700101 take-over']],
        ['before the second', 'unlock', 'before', ['lock 700101 take-over', 'unlock 700101']],
      ] as const)
        it(`${kind} ${what}: never says that it was not done, and shows whose the lock is now`, async () => {
          const gateway = gatewayFor(caseOf('take-over-and-unlock'));
          gateway.failNext(method, {kind}, when);
          const desk = aDesk(gateway);
          const host = new EventTarget();
          const {names} = listenTo(host);
          const request = requestFor(gateway.order(ORDER_ID));
          const {facts} = await failureOf(perform('take-over-and-unlock', request, desk, host));
          expect(facts).to.deep.equal({kind, outcome: 'unclear'});
          expect(gateway.writes).to.deep.equal(writes);
          expect(names).to.not.include('lock-released');
          expect(desk.orders.latest({orderId: ORDER_ID, lock: heldBy('csr.bob')}).lock).to.deep.equal({state: 'mine'});
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
      expect((await failureOf(perform('comment', request, desk, new EventTarget()))).facts.outcome).to.equal('not-done');
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

    it('for an unlocked order: that somebody else holds it by now is no unlocking of ours, but the lock is gone', async () => {
      const gateway = gatewayFor(caseOf('release'));
      gateway.failNext('unlock', {kind: 'timeout'}, 'before');
      const desk = aDesk(gateway);
      const open = desk.orders.open(ORDER_ID);
      open.retain();
      await open.refresh();
      const request = requestFor(gateway.order(ORDER_ID));
      gateway.change(ORDER_ID, {lock: heldBy('csr.bob')});
      await perform('release', request, desk, new EventTarget());
      await open.refresh();
      expect(open.order?.lock).to.deep.equal(heldBy('csr.bob'));
    });
  });
});
