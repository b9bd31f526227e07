import {expect, nextFrame} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {Intention} from '../../src/desk/intentions.js';
import {UNLOCKED, MINE} from '../../src/model/order-lock.js';
import type {ActionName, Situation} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {aShopper, heldBy} from '../support/builders.js';
import {CASES, caseOf, gatewayFor, listenTo, ORDER_ID, requestFor} from '../support/action-cases.js';
import {failureOf} from '../support/rejection.js';

describe('actions: before anything is sent', () => {
  /** An attempt with a host page that has its own opinion. */
  function attempt(name: ActionName, opinion: (event: Intention) => void) {
    const action = caseOf(name);
    const gateway = gatewayFor(action);
    const host = new EventTarget();
    const heard = listenTo(host);
    host.addEventListener(action.intention, (event) => opinion(event as Intention));
    return {gateway, ...heard, promise: perform(name, requestFor(gateway.order(ORDER_ID)), aDesk(gateway), host)};
  }

  const vetoes: readonly [how: string, veto: (event: Intention) => void, said: string | undefined][] = [
    ['preventDefault', (event) => event.preventDefault(), undefined],
    ['a promise of false', (event) => event.waitUntil(Promise.resolve(false)), undefined],
    ['a rejection with a reason', (event) => event.waitUntil(Promise.reject(new Error('Ask your supervisor.'))), 'Ask your supervisor.'],
    [
      'one of two holders',
      (event) => {
        event.waitUntil(Promise.resolve(true));
        event.waitUntil(Promise.resolve(false));
      },
      undefined,
    ],
  ];
  for (const {name, intention} of CASES)
    for (const [how, veto, said] of vetoes)
      it(`${name}: the page stops it with ${how}`, async () => {
        const {gateway, names, promise} = attempt(name, veto);
        const {facts} = await failureOf(promise);
        expect(facts).to.deep.equal(said === undefined ? {kind: 'canceled'} : {kind: 'canceled', veto: said});
        expect(gateway.calls, 'nothing is even read').to.deep.equal([]);
        expect(names).to.deep.equal([intention]);
      });

  it('a reason that is no error is shown as it is', async () => {
    const reason = 'Not on Sundays.' as unknown as Error;
    const {promise} = attempt('cancel', (event) => event.waitUntil(Promise.reject(reason)));
    expect((await failureOf(promise)).facts.veto).to.equal('Not on Sundays.');
  });

  for (const {name, writes} of CASES)
    it(`${name}: the page can take its time`, async () => {
      let agree = (): void => {};
      const {gateway, promise} = attempt(name, (event) => event.waitUntil(new Promise<void>((resolve) => (agree = resolve))));
      await nextFrame();
      expect(gateway.calls).to.deep.equal([]);
      agree();
      await promise;
      expect(gateway.writes).to.deep.equal(writes);
    });

  const refused: readonly [ActionName, Partial<Situation>, reason: string][] = [
    ['take', {status: 'M'}, 'not-pending'],
    ['take', {lock: MINE}, 'already-mine'],
    ['take', {lock: heldBy('csr.bob')}, 'held'],
    ['take-over', {lock: UNLOCKED}, 'not-locked'],
    ['take-over-and-unlock', {lock: MINE}, 'already-mine'],
    ['release', {lock: UNLOCKED}, 'not-locked'],
    ['release', {lock: heldBy('csr.bob')}, 'not-mine'],
    ['cancel', {status: 'S'}, 'wrong-status'],
    ['cancel', {lock: heldBy('csr.bob')}, 'held'],
    ['reorder', {status: 'P'}, 'still-pending'],
    ['reorder', {customerId: undefined}, 'no-customer'],
  ];
  for (const [name, seen, reason] of refused)
    it(`${name}: the rule says “${reason}”, and nobody is asked`, async () => {
      const gateway = gatewayFor(caseOf(name));
      const request = requestFor(gateway.order(ORDER_ID));
      const host = new EventTarget();
      const {names} = listenTo(host);
      const {facts} = await failureOf(perform(name, {...request, seen: {...request.seen, ...seen}}, aDesk(gateway), host));
      expect(facts.kind).to.equal('conflict');
      expect(facts.refusal?.reason).to.equal(reason);
      expect(names).to.deep.equal([]);
      expect(gateway.calls).to.deep.equal([]);
    });

  for (const {name} of CASES)
    it(`${name}: only for a customer service representative`, async () => {
      const gateway = gatewayFor(caseOf(name));
      gateway.agent = aShopper();
      const desk = aDesk(gateway);
      await desk.session.load();
      const host = new EventTarget();
      const {names} = listenTo(host);
      const {facts} = await failureOf(perform(name, requestFor(gateway.order(ORDER_ID)), desk, host));
      expect(facts).to.deep.equal({kind: 'forbidden', refusal: {reason: 'no-csr'}});
      expect(gateway.calls).to.deep.equal(['whoAmI']);
      expect(names).to.deep.equal([]);
    });
});
