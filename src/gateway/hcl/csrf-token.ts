import type {Failure} from '../../model/failure.js';
import type {HclSettings} from './http.js';
import {answer, parseBody, text} from './json.js';

/** A token against cross-site request forgery that the store gave in the place of the page's. */
export interface CsrfToken {
  readonly token: string;
  /** What the page has; once it has another itself, that is the right one. */
  readonly instead?: string;
}

interface Refused {
  readonly sent?: string;
  /** What would be sent now: another call, or the page, may have another by now. */
  readonly now?: string;
  readonly signal?: AbortSignal;
}

const PATIENCE = 10_000;

/**
 * The token was missing or is not right any more. No document says how the REST services put it: 2540 is the storefront's own code for
 * it, the keys are read for what they say. A bare 403 may be anything.
 */
const isAboutToken = ({key = '', code}: Failure): boolean => code === '2540' || /csrf|auth_?token/i.test(key);

/**
 * Another token than the one that was refused, or the refusal again. The server looks at it before it looks at what is asked: nothing
 * was carried out, so that with another token even a write may go without asking the CSR; it is sent, so to speak, for the first time.
 */
export async function anotherToken({csrfToken, csrfHref}: HclSettings, failure: Failure, {sent, now, signal}: Refused): Promise<CsrfToken> {
  if (!isAboutToken(failure)) throw failure;
  const instead = csrfToken?.();
  if (now && now !== sent) return {token: now, instead};
  const href = await csrfHref?.();
  const token = href && (await fetchToken(href, signal));
  if (!token || token === sent) throw failure;
  return {token, instead};
}

/** Answers of the storefront's own actions are JSON inside a comment. */
const withoutComment = (body: string): string => body.replace(/^\s*\/\*|\*\/\s*$/g, '');

/** Undefined where the storefront gives none. */
async function fetchToken(href: string, asked?: AbortSignal): Promise<string | undefined> {
  const signal = AbortSignal.any([AbortSignal.timeout(PATIENCE), ...(asked ? [asked] : [])]);
  try {
    const response = await fetch(href, {signal, credentials: 'same-origin', cache: 'no-store'});
    return text(answer(parseBody(withoutComment(await response.text())))['authToken']);
  } catch {
    asked?.throwIfAborted();
    return undefined;
  }
}
