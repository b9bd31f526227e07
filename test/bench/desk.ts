/** A connection to a store of the sandbox, signed in as csr.alice, and a tick that costs no frame. */
import type {OrderDesk} from '../../src/index.js';

const desks = new Map<string, Promise<OrderDesk>>();

export function desk(storeId: string): Promise<OrderDesk> {
  let found = desks.get(storeId);
  if (!found) desks.set(storeId, (found = connect(storeId)));
  return found;
}

async function connect(storeId: string): Promise<OrderDesk> {
  const body = JSON.stringify({logonId: 'csr.alice', logonPassword: 'orderdesk1'});
  const response = await fetch(`/wcs/resources/store/${storeId}/loginidentity`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body,
  });
  const tokens = (await response.json()) as {WCToken: string; WCTrustedToken: string};
  const element = document.createElement('order-desk');
  Object.assign(element, {
    storeId,
    storeType: storeId === '10202' ? 'B2B' : 'B2C',
    langId: '-1',
    auth: 'tokens',
    orderHref: '/order/{orderId}',
  });
  element.credentials = () => Promise.resolve(tokens);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The next task, without waiting for a frame. */
export const tick = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

export const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Settles in the microtask after the one in which the rows came. */
export function until<T>(root: ShadowRoot, done: () => T | undefined): Promise<T> {
  const found = done();
  if (found !== undefined) return Promise.resolve(found);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const value = done();
      if (value === undefined) return;
      observer.disconnect();
      resolve(value);
    });
    observer.observe(root, {childList: true, subtree: true});
  });
}
