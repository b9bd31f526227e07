import {ready} from '../ready.js';

/** A thing worth looking at while designing: real elements, with the sandbox's data. */
export interface View {
  readonly name: string;
  readonly make: () => HTMLElement;
}

type Searching = HTMLElement & {criteria: object; updateComplete: Promise<boolean>; search(): Promise<boolean>};

function element(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** A search form that has been used. */
function searched(tag: 'find-orders' | 'find-customers', criteria: object): HTMLElement {
  const made = element(tag) as Searching;
  made.criteria = criteria;
  void customElements
    .whenDefined(tag)
    .then(() => made.updateComplete)
    .then(() => searchQuietly(made));
  return made;
}

/** A search that nobody here has asked for leaves the focus where it was. */
async function searchQuietly(made: Searching): Promise<void> {
  const before = document.activeElement?.shadowRoot?.activeElement;
  await made.search();
  if (before instanceof HTMLElement) before.focus();
  else if (made.matches(':focus-within')) made.blur();
}

export const VIEWS: Readonly<Record<string, View>> = {
  orders: {name: 'Find orders', make: () => searched('find-orders', {lastName: 'Smith', zipCode: 'M5V 1A1'})},
  order: {name: 'An order, locked by another', make: () => element('order-details', {'order-id': '700101'})},
  delivered: {name: 'An order with 40 comments', make: () => element('order-details', {'order-id': '700096'})},
  customers: {name: 'Find customers', make: () => searched('find-customers', {lastName: 'Holm'})},
  history: {name: 'Order history', make: () => element('order-history', {'customer-id': '8701'})},
  refused: {name: 'A message: no such order', make: () => element('order-details', {'order-id': '999999'})},
  signIn: {name: 'Signing in', make: () => signingIn()},
};

/** A desk whose session is not that of the page: nobody is signed in. */
function signingIn(): HTMLElement {
  const desk = element('order-desk', {endpoint: '/wcs/resources', 'store-id': '10201', auth: 'tokens'});
  desk.append(element('csr-sign-in'));
  return desk;
}

/** Somebody must be signed in for anything to be seen; the sandbox has a CSR for that. Whoever is signed in already stays. */
export async function signIn(): Promise<void> {
  await ready;
  const store = '/wcs/resources/store/10201';
  const self = await fetch(`${store}/person/@self`);
  if (self.ok && ((await self.json()) as {logonId?: string}).logonId) return;
  await fetch(`${store}/loginidentity?updateCookies=true`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({logonId: 'csr.alice', logonPassword: 'orderdesk1'}),
  });
}
