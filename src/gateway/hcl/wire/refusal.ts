import {fields, list, parseBody, text, type Fields} from '../json.js';

/** What an error body says. */
export interface Refusal {
  readonly key?: string;
  readonly code?: string;
  readonly serverText?: string;
}

function firstError(body: string): Fields | undefined {
  try {
    const {errors} = fields(parseBody(body));
    return list(errors)[0];
  } catch {
    return undefined;
  }
}

/** Some proxies answer a refusal with 200. */
export const isRefusal = (body: string): boolean => body.includes('"errors"') && firstError(body) !== undefined;

export function decodeRefusal(body: string): Refusal {
  const error = firstError(body);
  return error ? {key: text(error['errorKey']), code: text(error['errorCode']), serverText: text(error['errorMessage'])} : {};
}
