import {answer, parseBody, text} from './json.js';

/** Answers of the storefront's own actions are JSON inside a comment. */
const withoutComment = (body: string): string => body.replace(/^\s*\/\*|\*\/\s*$/g, '');

/** A token against cross-site request forgery as the storefront gives it; undefined where it gives none. */
export async function fetchCsrfToken(href: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(href, {signal, credentials: 'same-origin', cache: 'no-store'});
    return text(answer(parseBody(withoutComment(await response.text())))['authToken']);
  } catch {
    return undefined;
  }
}
