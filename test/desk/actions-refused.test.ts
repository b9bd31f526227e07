import {expect} from '@open-wc/testing';
import {perform} from '../../src/desk/actions.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {Failure, type FailureFacts} from '../../src/model/failure.js';
import {UNLOCKED} from '../../src/model/order-lock.js';
import type {Order} from '../../src/model/order.js';
import type {ActionName, Refusal} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {CASES, caseOf, gatewayFor, listenTo, ORDER_ID, requestFor} from '../support/action-cases.js';
import {heldBy} from '../support/builders.js';
import {failureOf} from '../support/rejection.js';

/** The server has the last word: it knew something that the guard could not see yet. */
const REFUSALS: readonly FailureFacts[] = [
  {kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED', code: 'CMN4512I', status: 400, serverText: 'Locked.'},
  {kind: 'conflict', key: '_ERR_ORDER_IS_NOT_LOCKED', code: 'CMN4513I', status: 400},
  {kind: 'invalid', key: '_ERR_ORDER_WRONG_STATUS', code: 'CMN3045E', status: 400},
  {kind: 'forbidden', key: '_ERR_USER_AUTHORITY', code: 'CMN1501E', status: 403},
  {kind: 'signed-out', key: 'ERR_COOKIE_EXPIRED', code: 'CWXFR0223E', status: 401},
  {kind: 'not-found', key: '_ERR_ORDER_NOT_FOUND', code: 'CMN1024E', status: 400},
];

describe('actions: refused by the server', () => {
  for (const action of CASES)
    for (const refusal of REFUSALS)
      it(`${action.name}: ${refusal.key} is told with key and code, is no fact, and is not sent again`, async () => {
        const gateway = gatewayFor(action);
        const desk = aDesk(gateway);
        const open = ordersOf(desk).open(ORDER_ID);
        open.retain();
        await open.refresh();
        const request = requestFor(gateway.order(ORDER_ID));
        gateway.failNext(action.write, refusal);
        const host = new EventTarget();
        const {names} = listenTo(host);
        const {facts} = await failureOf(perform(action.name, request, desk, host));
        const half = action.writes.length > 1 && {outcome: 'half', refusal: {reason: 'not-unlocked', next: 'release'}};
        expect(facts).to.deep.equal({...refusal, ...half});
        expect(gateway.writes).to.deep.equal(action.writes);
        expect(names, 'what was done before it').to.deep.equal([action.intention, ...action.facts.slice(0, -1)]);
        const afterwards = gateway.calls.slice(gateway.calls.indexOf(action.writes.at(-1) ?? ''));
        const read = afterwards.includes(`getOrder ${ORDER_ID} 1/20`);
        expect(read, 'the order is read again, unless nobody is signed in').to.equal(refusal.kind !== 'signed-out');
      });

  it('then shows who was faster', async () => {
    const gateway = gatewayFor({order: {status: 'P'}});
    const desk = aDesk(gateway);
    const open = ordersOf(desk).open(ORDER_ID);
    open.retain();
    await open.refresh();
    const request = requestFor(gateway.order(ORDER_ID));
    gateway.change(ORDER_ID, {lock: heldBy('csr.bob')});
    gateway.failNext('lock', {kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED'});
    const shown = new Promise<void>((resolve) => open.subscribe(() => open.order?.lock.state === 'other' && resolve()));
    await failureOf(perform('take', request, desk, new EventTarget()));
    await shown;
    expect(open.order?.lock).to.deep.equal(heldBy('csr.bob'));
  });

  const races: readonly [ActionName, Partial<Order>, key: string, Refusal][] = [
    ['take', {lock: heldBy('csr.bob')}, '_ERR_ORDER_IS_LOCKED', {reason: 'held', holder: 'csr.bob', next: 'take-over'}],
    ['release', {lock: heldBy('csr.bob')}, '_ERR_ORDER_IS_NOT_LOCKED', {reason: 'not-mine', holder: 'csr.bob', next: 'take-over'}],
    ['release', {lock: UNLOCKED}, '_ERR_ORDER_IS_NOT_LOCKED', {reason: 'not-locked'}],
    ['take-over', {status: 'M', lock: UNLOCKED}, '_ERR_ORDER_WRONG_STATUS', {reason: 'not-pending'}],
    ['cancel', {status: 'S'}, '_ERR_ORDER_WRONG_STATUS', {reason: 'wrong-status', status: 'S'}],
    ['cancel', {lock: heldBy('csr.bob')}, '_ERR_ORDER_IS_LOCKED', {reason: 'held', holder: 'csr.bob'}],
  ];
  for (const [name, change, key, refusal] of races)
    it(`${name}: ${key} is told as the rule that says no to things as they are now (${refusal.reason})`, async () => {
      const action = caseOf(name);
      const gateway = gatewayFor(action);
      const desk = aDesk(gateway);
      const request = requestFor(gateway.order(ORDER_ID));
      const write = (): Promise<never> => {
        gateway.change(ORDER_ID, change);
        return Promise.reject(new Failure({kind: key === '_ERR_ORDER_WRONG_STATUS' ? 'invalid' : 'conflict', key}));
      };
      Object.assign(gateway, {[action.write]: write});
      const acting = failureOf(perform(name, request, desk, new EventTarget()));
      const {facts} = await acting;
      expect(facts.refusal).to.deep.equal(refusal);
      expect(facts.key).to.equal(key);
    });
});
