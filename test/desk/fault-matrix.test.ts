import {assert, expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {PASSWORD, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Command} from '../../src/controllers/command.js';
import type {AccountRequest, ActionRequest} from '../../src/desk/action.js';
import {customersOf} from '../../src/desk/customer-store.js';
import type {Desk} from '../../src/desk/desk.js';
import {draftsOf} from '../../src/desk/drafts.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {createHclGateway} from '../../src/gateway/hcl/hcl-gateway.js';
import type {Failure} from '../../src/model/failure.js';
import type {AnyActionName} from '../../src/model/rules.js';
import {actionFailureLines} from '../../src/ui/refusal-text.js';
import {aDesk} from '../support/a-desk.js';
import {TEXT} from '../support/action-cases.js';
import {useSandboxFetch} from '../support/sandbox-fetch.js';
import {until} from '../support/until.js';
import {english} from '../support/words.js';
import {COLUMNS, type Column} from './fault-matrix-columns.js';
import {ALICE, WRITES, type Write} from './fault-matrix-writes.js';

class MatrixHost extends LitElement {
  desk?: Desk;
  readonly command = new Command<AnyActionName>(this, () => this.desk);
}
customElements.define('matrix-host', MatrixHost);

/** What the CSR is told. `half`: only the first of two steps. */
type Told = 'done' | 'not done' | 'half' | 'unclear';
const SIGNS: Readonly<Record<Told, string>> = {done: '✓', 'not done': '–', half: '½', unclear: '?'};
const WORDS: Readonly<Record<Exclude<Told, 'done'>, RegExp>> = {
  'not done': /\b(not|nothing was) (done|changed)\b/i,
  half: /taken over the lock.* not unlocked/,
  unclear: /nobody can say/i,
};

/** What is told of a failure, in words that say so. */
function toldBy(failure: Failure): Told {
  const {outcome} = failure.facts;
  const told = outcome === 'half' || outcome === 'unclear' ? outcome : 'not done';
  expect(actionFailureLines(english, failure).join(' ')).to.match(WORDS[told]);
  return told;
}

/** Every write × everything that goes wrong: pipeline, HCL adapter, and services that keep HCL's rules. */
describe('fault matrix', () => {
  const sandbox = new Sandbox();
  useSandboxFetch(sandbox);
  const matrix = new Map<string, Told | 'red'>();
  const cellName = (write: Write, column: Column) => `${write.label}: ${column.name}`;

  const originalTimeout = AbortSignal.timeout;
  const timers: AbortController[] = [];
  beforeEach(() => {
    AbortSignal.timeout = () => timers[timers.push(new AbortController()) - 1]!.signal;
  });
  afterEach(() => {
    AbortSignal.timeout = originalTimeout;
    timers.length = 0;
    localStorage.clear();
  });

  async function deskOfAlice(): Promise<Desk> {
    const desk = aDesk(createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'tokens'}));
    await desk.session.signIn(USERS.alice, PASSWORD, () => undefined);
    return desk;
  }

  const sentTo = ({method}: Write, path: string) => sandbox.log.list(`/${path}?`).filter((entry) => entry.method === method);
  const actedOn = (write: Write, path: string) => sentTo(write, path).filter(({acted}) => acted).length;

  async function run(write: Write, column: Column): Promise<Told> {
    const {name, method, path, others = [], orderId} = write;
    const desk = await deskOfAlice();
    const request = await write.request(desk);
    const open = orderId === undefined ? undefined : ordersOf(desk).open(orderId);
    open?.retain();
    await until(() => !open?.loading);
    const drafts = draftsOf(desk);
    if (orderId) drafts.write(orderId, TEXT);

    const host = await fixture<MatrixHost>(html`<matrix-host></matrix-host>`);
    host.desk = desk;
    if (column.fault) sandbox.faults.add({...column.fault, method, path: `/${path}?`.replace('?', '\\?'), times: 1});
    const hold = column.hold && sandbox.holds.add({method, path: `/${path}?`, when: column.hold});
    const acting = host.command.run(name, request);
    if (column.twice) {
      expect(await host.command.run(name, request), 'the second click').to.be.false;
    }
    if (hold) {
      await hold.arrived;
      if (column.hold === 'after') await until(() => actedOn(write, path));
      const remove = () => {
        host.remove();
        host.desk = undefined;
      };
      const look = () =>
        'customerId' in request ? customersOf(desk).read(request.customerId) : ordersOf(desk).read(request.orderId, {page: 1, size: 1});
      const timeOut = () => timers.forEach((timer) => timer.abort(new DOMException('', 'TimeoutError')));
      await column.meanwhile?.({sandbox, write, timeOut, remove, look});
      if (!column.name.startsWith('time-out')) hold.release();
    }
    const done = await acting;
    const told = done ? 'done' : toldBy(host.command.last?.failure as Failure);

    expect(sentTo(write, path), 'sent once').to.have.length(1);
    for (const other of others) expect(sentTo(write, other).length, 'sent at most once').to.be.at.most(1);
    // Of two steps the first may be done where the second is struck, and where it was done and is of no use any more.
    const acted: readonly number[] = told === 'done' ? [1] : told === 'not done' ? [0] : [0, 1];
    expect(actedOn(write, path), 'done where that is told, else not').to.be.oneOf(acted);
    if (!column.overtaken && told !== 'unclear') expect(write.holds(sandbox), 'what the sandbox holds').to.equal(told === 'done');

    // Re-orders and comments say nothing of the order's own status and lock.
    if (told !== 'unclear' && name !== 'reorder' && name !== 'comment') {
      await until(() => !open?.loading);
      await shows(desk, request, open?.order?.lock);
    }
    if (orderId && told !== 'done') expect(drafts.of(orderId)?.text, 'what was typed').to.equal(TEXT);
    return told;
  }

  /** What the page shows is what the server holds. */
  async function shows(desk: Desk, request: ActionRequest | AccountRequest, lock: object | undefined): Promise<void> {
    if ('customerId' in request) {
      const {customerId, seen} = request;
      return assert.equal(customersOf(desk).latest(seen).enabled, sandbox.users.get(customerId)?.enabled);
    }
    const {orderId} = request;
    const {status, lockedBy} = sandbox.orders.get(orderId)!;
    const holder = [...sandbox.users.values()].find(({userId}) => userId === lockedBy)?.logonId;
    await until(() => {
      const shown = ordersOf(desk).latest({orderId, ...request.seen});
      expect(shown.status).to.equal(status);
      expect(shown.lock).to.deep.equal(!lockedBy ? {state: 'none'} : lockedBy === ALICE ? {state: 'mine'} : {state: 'other', holder});
      expect(lock).to.not.be.undefined;
      return true;
    });
  }

  for (const write of WRITES)
    for (const column of COLUMNS)
      it(cellName(write, column), async () => {
        matrix.set(cellName(write, column), 'red');
        matrix.set(cellName(write, column), await run(write, column));
      });

  it('has no empty cell and no red one', () => {
    const line = (write: Write) =>
      COLUMNS.map((column) => {
        const told = matrix.get(cellName(write, column));
        return told === undefined ? ' ' : told === 'red' ? '✘' : SIGNS[told];
      }).join('  ');
    const legend = COLUMNS.map(({name}, i) => `${String(i + 1).padStart(2)} ${name}`).join('\n');
    const head = COLUMNS.map((_, i) => String(i + 1).padEnd(2)).join(' ');
    const lines = WRITES.map((write) => `${write.label.padEnd(24)}${line(write)}`);
    const signs = Object.entries(SIGNS).map(([told, sign]) => `${sign} ${told}`);
    const count = (told: Told | 'red') => [...matrix.values()].filter((cell) => cell === told).length;
    const counts = ['done', 'not done', 'half', 'unclear', 'red'].map((told) => `${count(told as Told)} ${told}`).join(', ');
    console.log([legend, signs.join('   '), ''.padEnd(24) + head, ...lines, `${matrix.size} cells: ${counts}`].join('\n'));
    expect(matrix.size, 'cells').to.equal(WRITES.length * COLUMNS.length);
    expect([...matrix].filter(([, told]) => told === 'red')).to.deep.equal([]);
  });
});
