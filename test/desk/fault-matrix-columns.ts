import type {Fault, Sandbox} from '../../demo/sandbox/index.js';
import type {Write} from './fault-matrix-writes.js';

/** What a fault does: before the write is sent, and while it is under way at the server. */
export interface Column {
  readonly name: string;
  readonly fault?: Fault;
  /** Where the write is held until `meanwhile` has been done. */
  readonly hold?: 'before' | 'after';
  readonly meanwhile?: (scene: Meanwhile) => unknown;
  readonly twice?: boolean;
  /** The colleague's doing is what is there in the end, also where the write was done. */
  readonly overtaken?: boolean;
}

export interface Meanwhile {
  readonly sandbox: Sandbox;
  readonly write: Write;
  /** Ends the patience of every request that waits. */
  readonly timeOut: () => void;
  /** Takes the element out of the page. */
  readonly remove: () => void;
  /** Reads what the write is about once more, as any other element may. */
  readonly look: () => Promise<unknown>;
}

const broken = (name: string, fault: Omit<Fault, 'when'>): Column[] => [
  {name: `${name}, before`, fault: {...fault, when: 'before'}},
  {name: `${name}, after`, fault: {...fault, when: 'after'}},
];

const refused = (status: number, key: string, code?: string): Column => ({
  name: `${status} ${code ?? key}`,
  fault: {kind: 'status', status, key, ...(code && {code})},
});

const colleague = ({sandbox, write}: Meanwhile): void => write.colleague(sandbox);

/** Issue by issue what can go wrong with a request that writes; "before" and "after" are before and after the server acted. */
export const COLUMNS: readonly Column[] = [
  {name: 'offline', fault: {kind: 'offline'}},
  {
    name: 'offline, and stays so',
    fault: {kind: 'offline'},
    hold: 'before',
    meanwhile: ({sandbox}) => sandbox.faults.add({kind: 'offline'}),
  },
  {name: 'time-out, before', hold: 'before', meanwhile: ({timeOut}) => timeOut()},
  {name: 'time-out, after', hold: 'after', meanwhile: ({timeOut}) => timeOut()},
  {name: 'connection cut in the answer', fault: {kind: 'offline', when: 'after'}},
  {
    name: 'cut, and nobody can look',
    fault: {kind: 'offline', when: 'after'},
    hold: 'after',
    meanwhile: ({sandbox}) => sandbox.faults.add({kind: 'offline'}),
  },
  ...broken('500 with HTML', {kind: 'html', status: 500}),
  ...broken('504 of a proxy', {kind: 'html', status: 504}),
  ...broken('200 with a login page', {kind: 'html-200'}),
  ...broken('truncated JSON', {kind: 'truncated'}),
  {name: '401', fault: {kind: 'html', status: 401}},
  refused(400, 'ERR_PARTIAL_AUTHENTICATION_NOT_ALLOWED', 'CWXFR0222E'),
  refused(400, 'ERR_COOKIE_EXPIRED', 'CWXFR0223E'),
  refused(400, '_ERR_INVALID_COOKIE', 'CMN1039E'),
  refused(400, 'CWXBB1011E', '1011'),
  refused(400, '_ERR_ACTIVITY_TOKEN', 'CWXBB1103E'),
  refused(400, '_ERR_EXPIRED_ACTIVITY_TOKEN', 'CWXBB1012E'),
  refused(400, '_ERR_TERMINATED_ACTIVITY_TOKEN'),
  refused(400, 'ERR_AUTHENTICATION_COOKIE_NOT_IN_HTTPS', 'CWXFR0221E'),
  {name: 'the session is over', hold: 'before', meanwhile: ({sandbox}) => sandbox.expireSessions()},
  refused(403, '_ERR_USER_AUTHORITY'),
  {name: '403', fault: {kind: 'html', status: 403}},
  refused(400, '_ERR_ORDER_IS_LOCKED', 'CMN4512I'),
  refused(400, '_ERR_ORDER_IS_NOT_LOCKED', 'CMN4513I'),
  {name: 'a colleague locks first', hold: 'before', meanwhile: colleague, overtaken: true},
  refused(400, '_ERR_ORDER_WRONG_STATUS'),
  {
    name: 'the status changes first',
    hold: 'before',
    meanwhile: ({sandbox, write: {orderId = ''}}) => Object.assign(sandbox.orders.get(orderId) ?? {}, {status: 'S'}),
  },
  {name: 'double click', twice: true},
  {name: 'element removed', hold: 'after', meanwhile: ({remove}) => remove()},
  {
    name: 'late answer after a newer one',
    hold: 'after',
    overtaken: true,
    meanwhile: (scene) => {
      colleague(scene);
      return scene.look();
    },
  },
];
