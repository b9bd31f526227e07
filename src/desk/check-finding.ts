import * as en from '../i18n/en.js';
import type {Translate} from '../i18n/messages.js';
import type {Failure} from '../model/failure.js';

/** `unknown`: it could not be looked at, or cannot be told from here. */
export type CheckResult = 'good' | 'bad' | 'unknown';

export interface DeskFinding {
  /** Such as `connection`, `order-search`, `version`. */
  readonly what: keyof typeof en.checked;
  readonly result: CheckResult;
  /** In the desk's language, with the server's key and code where it refused. */
  readonly text: string;
}

export type Finding = Omit<DeskFinding, 'what'>;

const REFUSED: Readonly<Record<string, string>> = en.refused;

/** What went wrong, with what support needs to know; without the server's own words, which may name people. */
export function failureText(t: Translate, {facts: {kind, key, code, status}}: Failure): string {
  const known = [status, key, code].filter(Boolean).join(' ');
  // No order was asked for by a number of one's own: it is the service that is not there.
  const words = kind === 'not-found' ? en.finding.noService : (REFUSED[key ?? ''] ?? en.failure[kind]);
  return `${t(words)}${known ? ` (${known})` : ''}`;
}
