import type {Failure, FailureKind} from './failure.js';

/** Kinds after which nobody knows whether a write was carried out. */
const UNCLEAR: readonly FailureKind[] = ['offline', 'timeout', 'server', 'unreadable'];
export const leavesDoubt = (failure: Failure): boolean => UNCLEAR.includes(failure.kind);

/** Answers of a gateway or proxy in between: the server behind it may still carry the request out, as after no answer at all. */
const GATEWAY_GAVE_UP: readonly (number | undefined)[] = [502, 504];
export const mayComeLate = ({facts: {kind, status}}: Failure): boolean =>
  kind === 'offline' || kind === 'timeout' || (kind === 'server' && GATEWAY_GAVE_UP.includes(status));

/** Whether the write may have been carried out although its answer was lost: this must be checked before it is sent again. */
export const mayBeDone = ({facts: {outcome}}: Failure): boolean => outcome === 'unclear' || outcome === 'not-yet';
