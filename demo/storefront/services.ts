import {ready} from '../ready.js';
import {page} from './page.js';

/** Why a service did not do what it was asked for, in words for the visitor. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

interface ErrorBody {
  readonly errors?: readonly {readonly errorMessage?: string}[];
}

/** One request to the store's REST services in the session of this browser. */
export async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  await ready;
  const separator = path.includes('?') ? '&' : '?';
  const url = `/wcs/resources/store/${page.storeId}/${path}${separator}langId=${page.langId}`;
  const response = await fetch(url, {method, headers: headersFor(method), body: body && JSON.stringify(body), cache: 'no-store'}).catch(
    () => {
      throw new Refusal('The store does not answer. Check your connection and try again.');
    },
  );
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new Refusal(
      (answer as ErrorBody).errors?.[0]?.errorMessage ?? 'The store cannot do this now. Try again in a moment.',
      response.status,
    );
  return answer as T;
}

function headersFor(method: string): Record<string, string> {
  if (method === 'GET') return {};
  const token = document.querySelector<HTMLInputElement>('#csrf_authToken')?.value;
  return {'Content-Type': 'application/json', ...(token && {WCAuthToken: token})};
}
