import {assert, expect} from '@open-wc/testing';
import {KNOWN, PASSWORD, Sandbox, USERS, type Fault} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import {perform} from '../../src/desk/actions.js';
import type {Desk} from '../../src/desk/desk.js';
import {createHclGateway} from '../../src/gateway/hcl/hcl-gateway.js';
import {asFailure} from '../../src/model/failure.js';
import type {ActionName} from '../../src/model/rules.js';
import {aDesk} from '../support/a-desk.js';
import {caseOf, listenTo, requestFor, TEXT} from '../support/action-cases.js';
import {useSandboxFetch} from '../support/sandbox-fetch.js';
import {until} from '../support/until.js';

interface Write {
  readonly name: ActionName;
  readonly orderId: string;
  /** As the sandbox logs it. */
  readonly sent: string;
  readonly done: (sandbox: Sandbox) => boolean;
}

const lockedBy = (orderId: string, userId: string | undefined) => (sandbox: Sandbox) => sandbox.orders.get(orderId)?.lockedBy === userId;

const WRITES: readonly Write[] = [
  {name: 'take', orderId: KNOWN.pendingUnlocked, sent: 'cart/700103/lock', done: lockedBy(KNOWN.pendingUnlocked, '5001')},
  {name: 'take-over', orderId: KNOWN.pendingLockedByBob, sent: 'cart/700101/lock', done: lockedBy(KNOWN.pendingLockedByBob, '5001')},
  {
    name: 'take-over-and-unlock',
    orderId: KNOWN.pendingLockedByBob,
    sent: 'cart/700101/unlock',
    done: lockedBy(KNOWN.pendingLockedByBob, undefined),
  },
  {name: 'release', orderId: KNOWN.pendingLockedByAlice, sent: 'cart/700104/unlock', done: lockedBy(KNOWN.pendingLockedByAlice, undefined)},
  {
    name: 'cancel',
    orderId: orderWithStatus('M'),
    sent: 'csrcancel_order',
    done: ({orders}) => orders.get(orderWithStatus('M'))?.status === 'X',
  },
  {name: 'reorder', orderId: KNOWN.deliveredOfAna, sent: 'copy_order', done: ({orders}) => orders.get(KNOWN.cartOfAna)?.items.length === 3},
  {
    name: 'comment',
    orderId: KNOWN.shipped,
    sent: 'POST /wcs/resources/store/10201/order/700102/comment',
    done: ({comments}) => comments.of(KNOWN.shipped).some(({text}) => text === TEXT),
  },
];

const FAULTS: readonly Fault[] = [{kind: 'offline'}, {kind: 'html', status: 500}, {kind: 'html-200'}, {kind: 'truncated'}];

/** The pipeline, the HCL adapter and services that keep HCL's rules: what the CSR is told is what happened. */
describe('actions: whatever the network does', () => {
  const sandbox = new Sandbox();
  useSandboxFetch(sandbox);

  async function deskOfAlice(): Promise<Desk> {
    const desk = aDesk(createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'tokens'}));
    await desk.session.signIn(USERS.alice, PASSWORD, () => undefined);
    return desk;
  }

  /** Tells `done`, or what the failure says of it. */
  async function act({name, orderId}: Write) {
    const desk = await deskOfAlice();
    const order = await desk.orders.read(orderId, {page: 1, size: 20});
    const host = new EventTarget();
    const {names} = listenTo(host);
    const told = await perform(name, requestFor(order), desk, host).then(
      () => 'done',
      (error: unknown) => asFailure(error).facts.outcome,
    );
    return {told, facts: names.slice(1)};
  }

  const truth = (write: Write): string =>
    write.done(sandbox)
      ? 'done'
      : write.name === 'take-over-and-unlock' && lockedBy(write.orderId, '5001')(sandbox)
        ? 'unclear'
        : 'not-done';

  for (const write of WRITES) {
    const method = write.name === 'cancel' ? 'DELETE' : 'POST';
    for (const fault of FAULTS)
      for (const when of ['before', 'after'] as const)
        it(`${write.name}: ${fault.kind} ${when} the server acted`, async () => {
          sandbox.faults.add({...fault, when, method, path: write.sent.split(' ').at(-1), times: 1});
          const {told, facts} = await act(write);
          assert.equal(write.done(sandbox), when === 'after', 'the fault struck as planned');
          expect(told).to.equal(truth(write));
          expect(facts).to.deep.equal(told === 'done' ? caseOf(write.name).facts : []);
          expect(sandbox.log.list(write.sent), 'sent once').to.have.length(1);
          expect(sandbox.faults.list()).to.deep.equal([]);
        });

    for (const when of ['before', 'after'] as const)
      it(`${write.name}: no answer in time, ${when} the server acted`, async () => {
        const original = AbortSignal.timeout;
        const timers: AbortController[] = [];
        AbortSignal.timeout = () => timers[timers.push(new AbortController()) - 1]!.signal;
        try {
          const hold = sandbox.holds.add({method, path: write.sent.split(' ').at(-1) as string, when});
          const acting = act(write);
          await hold.arrived;
          if (when === 'after') await until(() => write.done(sandbox));
          for (const timer of timers) timer.abort(new DOMException('', 'TimeoutError'));
          const {told, facts} = await acting;
          expect(told).to.equal(truth(write));
          expect(facts).to.deep.equal(told === 'done' ? caseOf(write.name).facts : []);
          expect(sandbox.log.list(write.sent), 'sent once').to.have.length(1);
        } finally {
          AbortSignal.timeout = original;
        }
      });
  }
});
