import {expect, nextFrame} from '@open-wc/testing';
import type {AccountRequest} from '../../src/desk/action.js';
import {perform} from '../../src/desk/actions.js';
import {customersOf} from '../../src/desk/customer-store.js';
import type {Intention} from '../../src/desk/intentions.js';
import type {Customer} from '../../src/model/customer.js';
import type {AccountActionName} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr, aCustomer, aShopper} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {failureOf} from '../support/rejection.js';

const DOUBTS = ['offline', 'timeout', 'server', 'unreadable'] as const;
/** A request that nobody has answered may still be under way. */
const UNDONE = {offline: 'not-yet', timeout: 'not-yet', server: 'not-done', unreadable: 'not-done'} as const;

const CASES = [
  {name: 'disable-account', from: true, intention: 'account-disable', fact: 'account-disabled', write: 'setAccountEnabled 4003 false'},
  {name: 'enable-account', from: false, intention: 'account-enable', fact: 'account-enabled', write: 'setAccountEnabled 4003 true'},
] as const;

/** A customer, a desk, and a host that is listened to. */
function scene(customer: Partial<Customer>) {
  const gateway = new FakeGateway();
  gateway.customers.set('4003', aCustomer(customer));
  const host = new EventTarget();
  const names: string[] = [];
  for (const {intention, fact} of CASES) for (const type of [intention, fact]) host.addEventListener(type, () => names.push(type));
  const desk = aDesk(gateway);
  const {customerId, type, enabled} = gateway.customer('4003');
  const request: AccountRequest = {customerId, seen: {customerId, type, enabled}};
  return {gateway, host, names, desk, request, act: (name: AccountActionName) => perform(name, request, desk, host)};
}

describe('actions on an account', () => {
  for (const {name, from, intention, fact, write} of CASES) {
    it(`${name}: asks the page, reads the person again, writes once, tells`, async () => {
      const {gateway, names, desk, act} = scene({enabled: from});
      await act(name);
      expect(gateway.calls).to.deep.equal(['getCustomer 4003', write]);
      expect(names).to.deep.equal([intention, fact]);
      expect(customersOf(desk).latest(aCustomer({enabled: from})).enabled).to.equal(!from);
    });

    for (const [how, veto, said] of [
      ['preventDefault', (event: Intention) => event.preventDefault(), undefined],
      ['a promise of false', (event: Intention) => event.waitUntil(Promise.resolve(false)), undefined],
      ['a rejection', (event: Intention) => event.waitUntil(Promise.reject(new Error('No.'))), 'No.'],
    ] as const)
      it(`${name}: the page stops it with ${how}`, async () => {
        const {gateway, names, host, act} = scene({enabled: from});
        host.addEventListener(intention, (event) => veto(event as Intention));
        const {facts} = await failureOf(act(name));
        expect(facts).to.deep.equal(said ? {kind: 'canceled', veto: said} : {kind: 'canceled'});
        expect(gateway.calls).to.deep.equal([]);
        expect(names).to.deep.equal([intention]);
      });

    it(`${name}: the page can take its time`, async () => {
      const {gateway, host, act} = scene({enabled: from});
      let agree = (): void => {};
      host.addEventListener(intention, (event) => (event as Intention).waitUntil(new Promise<void>((resolve) => (agree = resolve))));
      const done = act(name);
      await nextFrame();
      expect(gateway.calls).to.deep.equal([]);
      agree();
      await done;
      expect(gateway.writes).to.deep.equal([write]);
    });

    for (const [what, change, reason] of [
      ['somebody was faster', {enabled: !from}, from ? 'already-disabled' : 'already-enabled'],
      ['it is a guest', {type: 'guest'}, 'not-registered'],
      ['it is somebody of the store', {type: 'administrator'}, 'not-registered'],
    ] as const)
      it(`${name}: nothing is written when ${what}, and the page then shows it`, async () => {
        const {gateway, names, desk, act} = scene({enabled: from});
        gateway.changeCustomer('4003', change);
        const {facts} = await failureOf(act(name));
        expect(facts).to.deep.equal({kind: 'conflict', refusal: {reason}});
        expect(gateway.writes).to.deep.equal([]);
        expect(names).to.deep.equal([intention]);
        expect(customersOf(desk).latest(aCustomer()).enabled).to.equal(gateway.customer('4003').enabled);
      });

    for (const kind of DOUBTS) {
      it(`${name}, ${kind}: done, when a look says so`, async () => {
        const {gateway, names, act} = scene({enabled: from});
        gateway.failNext('setAccountEnabled', {kind}, 'after');
        await act(name);
        expect(gateway.calls).to.deep.equal(['getCustomer 4003', write, 'getCustomer 4003']);
        expect(names).to.deep.equal([intention, fact]);
      });

      it(`${name}, ${kind}: not done, when a look says so`, async () => {
        const {gateway, names, act} = scene({enabled: from});
        gateway.failNext('setAccountEnabled', {kind}, 'before');
        expect((await failureOf(act(name))).facts).to.deep.equal({kind, outcome: UNDONE[kind]});
        expect(gateway.writes).to.deep.equal([write]);
        expect(names).to.deep.equal([intention]);
      });

      it(`${name}, ${kind}: unclear, when looking fails, too`, async () => {
        const {gateway, names, act} = scene({enabled: from});
        gateway.failNext('setAccountEnabled', {kind}, 'after');
        gateway.lose('getCustomer', write);
        expect((await failureOf(act(name))).facts).to.deep.equal({kind, outcome: 'unclear'});
        expect(names).to.deep.equal([intention]);
      });
    }

    it(`${name}: unclear, when the service does not tell`, async () => {
      const {gateway, act} = scene({enabled: undefined});
      gateway.failNext('setAccountEnabled', {kind: 'timeout'}, 'before');
      expect((await failureOf(act(name))).facts.outcome).to.equal('unclear');
    });

    it(`${name}: a refusal of the server is no doubt`, async () => {
      const {gateway, names, act} = scene({enabled: from});
      gateway.failNext('setAccountEnabled', {kind: 'forbidden', key: '_ERR_USER_AUTHORITY'});
      expect((await failureOf(act(name))).facts).to.deep.equal({kind: 'forbidden', key: '_ERR_USER_AUTHORITY'});
      expect(gateway.calls).to.deep.equal(['getCustomer 4003', write]);
      expect(names).to.deep.equal([intention]);
    });

    it(`${name}: not for a customer, and not of one’s own account`, async () => {
      for (const [agent, reason, kind] of [
        [aShopper({userId: '1'}), 'no-csr', 'forbidden'],
        [aCsr({userId: '4003'}), 'own-account', 'conflict'],
      ] as const) {
        const {gateway, desk, names, act} = scene({enabled: from});
        gateway.agent = agent;
        await desk.session.load();
        expect((await failureOf(act(name))).facts).to.deep.equal({kind, refusal: {reason}});
        expect(gateway.calls).to.deep.equal(['whoAmI']);
        expect(names).to.deep.equal([]);
      }
    });
  }
});
