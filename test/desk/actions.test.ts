import {assert, expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import {aDesk} from '../support/a-desk.js';
import {aCart, aRow, heldBy} from '../support/builders.js';
import {CASES, caseOf, gatewayFor, GUARDED, listenTo, ORDER_ID, requestFor, TEXT, type ActionCase} from '../support/action-cases.js';
import type {FakeGateway} from '../support/fake-gateway.js';

type Events = HTMLElementEventMap;

describe('actions: what is done', () => {
  async function doIt(action: ActionCase, prepare?: (gateway: FakeGateway) => void) {
    const gateway = gatewayFor(action);
    prepare?.(gateway);
    const desk = aDesk(gateway);
    const host = new EventTarget();
    const heard = listenTo(host);
    const outcome = await perform(action.name, requestFor(gateway.order(ORDER_ID)), desk, host);
    return {gateway, desk, outcome, ...heard};
  }

  for (const action of CASES) {
    it(`${action.name}: says what is intended, writes once, says what happened`, async () => {
      const {gateway, names} = await doIt(action);
      expect(gateway.writes).to.deep.equal(action.writes);
      expect(names).to.deep.equal([action.intention, ...action.facts]);
    });

    it(`${action.name}: its events bubble out of shadow roots and name the order`, async () => {
      const {events} = await doIt(action);
      for (const event of events) expect(event).to.include({bubbles: true, composed: true, orderId: ORDER_ID});
      expect(events.map(({cancelable}) => cancelable)).to.deep.equal([true, ...action.facts.map(() => false)]);
    });
  }

  it('reads again just before what others may have changed, and only then', async () => {
    for (const action of CASES) {
      const {gateway} = await doIt(action);
      const before = gateway.calls.slice(0, gateway.calls.indexOf(action.writes[0] ?? ''));
      assert.equal(before.includes(`getOrder ${ORDER_ID} 1/1`), GUARDED.includes(action), action.name);
    }
  });

  it('tells a first lock from one that is taken over, and from one that is given back at once', async () => {
    const said = async (name: 'take' | 'take-over' | 'take-over-and-unlock') => {
      const [intention, fact] = (await doIt(caseOf(name))).events as [Events['lock-take'], Events['lock-taken']];
      return [intention.takeOver, intention.unlock, fact.takenOver];
    };
    expect(await said('take')).to.deep.equal([false, false, false]);
    expect(await said('take-over')).to.deep.equal([true, false, true]);
    expect(await said('take-over-and-unlock')).to.deep.equal([true, true, true]);
  });

  it('tells whose cart a re-order goes to, which cart, and how much was added', async () => {
    const {events, outcome} = await doIt(caseOf('reorder'), ({carts}) => carts.set('4003', aCart()));
    const [intention, fact] = events as [Events['order-reorder'], Events['order-reordered']];
    expect(intention.customerId).to.equal('4003');
    expect(fact).to.include({customerId: '4003', cartId: '700300', added: 1});
    expect(outcome).to.deep.equal({cartId: '700300', added: 1});
  });

  it('a re-order that added nothing is no fact', async () => {
    const {gateway, names, outcome} = await doIt(caseOf('reorder'), (fake) => fake.change(ORDER_ID, {items: {items: []}}));
    expect(gateway.writes).to.have.length(1);
    expect(outcome.added).to.equal(0);
    expect(names).to.deep.equal(['order-reorder']);
  });

  it('lets the host read a comment before it is sent, and tells its number afterwards', async () => {
    const {events} = await doIt(caseOf('comment'));
    const [intention, fact] = events as [Events['comment-add'], Events['comment-added']];
    expect(intention.text).to.equal(TEXT);
    expect(fact.commentId).to.equal('20001');
  });

  for (const [name, status, lock] of [
    ['take', 'P', MINE],
    ['take-over', 'P', MINE],
    ['take-over-and-unlock', 'P', UNLOCKED],
    ['release', 'P', UNLOCKED],
    ['cancel', 'X', UNLOCKED],
  ] as const)
    it(`${name}: every list of the page shows it at once, before the order is read again`, async () => {
      const gateway = gatewayFor(caseOf(name));
      const {order} = caseOf(name);
      const desk = aDesk(gateway);
      const open = ordersOf(desk).open(ORDER_ID);
      open.retain();
      await open.refresh();
      const rereading = new Promise<void>((resolve) => {
        const host = new EventTarget();
        host.addEventListener(caseOf(name).facts.at(-1) as string, () => {
          expect(ordersOf(desk).latest(aRow({orderId: ORDER_ID, ...order}))).to.deep.include({status, lock});
          expect(open.order).to.deep.include({status, lock});
          resolve();
        });
        void perform(name, requestFor(gateway.order(ORDER_ID)), desk, host);
      });
      await rereading;
      expect(gateway.callsOf('getOrder').at(-1), 'read again').to.equal(`getOrder ${ORDER_ID} 1/20`);
    });

  it('leaves other orders as they are', async () => {
    const {desk} = await doIt(caseOf('take-over'));
    expect(ordersOf(desk).latest(aRow({orderId: '700999', lock: heldBy('csr.bob')})).lock).to.deep.equal(heldBy('csr.bob'));
  });
});
