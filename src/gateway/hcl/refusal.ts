import {Failure, type FailureKind} from '../../model/failure.js';
import {decodeRefusal, type Refusal} from './wire/refusal.js';

/** Keys and codes that mean "the session is over", whatever the HTTP status (HCL answers 400 and 401). */
const SESSION = new Set([
  ...['CWXFR0221E', 'CWXFR0222E', 'CWXFR0223E', 'CMN1039E', 'CWXBB1011E', '1011', 'CWXBB1012E', 'CWXBB1103E'],
  ...['ERR_PARTIAL_AUTHENTICATION_NOT_ALLOWED', 'ERR_COOKIE_EXPIRED', '_ERR_INVALID_COOKIE', 'ERR_AUTHENTICATION_COOKIE_NOT_IN_HTTPS'],
]);
const FORBIDDEN = new Set(['_ERR_USER_AUTHORITY', '_ERR_ACCESS_CHECK_FAILED', '_ERR_ORDER_ACCESS']);
const LOCK = new Set(['_ERR_ORDER_IS_LOCKED', '_ERR_ORDER_IS_NOT_LOCKED', '_ERR_ORDER_UNLOCKED', '_ERR_BAD_ORDER_UNLOCK', 'CMN4512I']);

const kindOf = (status: number, {key = '', code = ''}: Refusal): FailureKind => {
  if (SESSION.has(code) || SESSION.has(key) || key.endsWith('_ACTIVITY_TOKEN')) return 'signed-out';
  if (FORBIDDEN.has(key)) return 'forbidden';
  if (LOCK.has(key) || LOCK.has(code)) return 'conflict';
  if (key === '_ERR_ORDER_NOT_FOUND' || key === '_ERR_USER_NOT_FOUND') return 'not-found';
  if (key === '_ERR_AUTHENTICATION_ERROR') return 'invalid';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  // Too much at once, for a gateway before the store: the same request will do in a moment.
  if (status >= 500 || status === 429) return 'server';
  if (status === 408) return 'timeout';
  return 'invalid';
};

/** The Failure that an answer stands for; key and code decide before the HTTP status does. */
export function failureOf(status: number, body: string): Failure {
  const refusal = decodeRefusal(body);
  return new Failure({kind: kindOf(status, refusal), status, ...refusal});
}
