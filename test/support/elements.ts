/** What element tests share: an element in a desk over the sandbox, keys, focus, events, requests. */
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {box, find, findAll, textOf, type Box, type Name} from './by-role.js';
import {Sandbox} from '../../demo/sandbox/index.js';
import {pageSandbox, type PageSandbox} from './page-sandbox.js';
import {fetchFrom} from './sandbox-fetch.js';
import {until} from './until.js';

export {box, descriptionOf, find, findAll, maybe, nameOf, textOf} from './by-role.js';
export {until} from './until.js';

/** One for the page, however many suites are on it. */
let answering: Sandbox | undefined;

/** A sandbox for the tests of the suite, as at the start before each: `const page = useSandbox();` */
export function useSandbox(): PageSandbox {
  if (!answering) {
    // As over a network, no answer is there in the moment of the question.
    answering = new Sandbox({delayMs: 2});
    globalThis.fetch = fetchFrom(answering);
  }
  const page = pageSandbox(answering);
  beforeEach(() => {
    page.reset();
    localStorage.clear();
    sessionStorage.clear();
    // WebKit refuses more than 100 such calls in 10 seconds. A place in the history is nothing without what the storage held of it.
    if (location.hash || typeof (history.state ?? {}) !== 'object') history.replaceState(null, '', location.pathname + location.search);
  });
  return page;
}

export interface DeskAttributes {
  readonly endpoint?: string;
  readonly storeId?: string;
  readonly langId?: string;
  readonly storeType?: string;
  readonly version?: string;
  readonly auth?: string;
  readonly orderHref?: string;
  readonly country?: string;
}

/** Puts elements into an `<order-desk>` over the sandbox; gives the first. The test imports what defines them. */
export async function mount<E extends HTMLElement>(content: TemplateResult, attributes: DeskAttributes = {}): Promise<E> {
  const {endpoint = '/wcs/resources', storeId = '10201', langId = '-1', storeType, version, auth, orderHref, country} = attributes;
  const desk = await fixture(
    html`<order-desk
      endpoint=${endpoint}
      store-id=${storeId}
      lang-id=${langId}
      store-type=${ifDefined(storeType)}
      hcl-version=${ifDefined(version)}
      auth=${ifDefined(auth)}
      order-href=${ifDefined(orderHref)}
      country=${ifDefined(country)}
      >${content}</order-desk
    >`,
  );
  return desk.firstElementChild as E;
}

/** Until the one element of that role and name can be seen. */
export const appears = async (root: Node, role: string, name?: Name): Promise<HTMLElement> => {
  // What is there instead is written down only when it does not come.
  await until(() => findAll(root, role, name).length === 1).catch(() => {});
  return find(root, role, name);
};

/** Until the desk around an element knows who is signed in: a sign-in panel put beside it says so. */
export async function knowsWho(element: Element): Promise<void> {
  const panel = document.createElement('csr-sign-in');
  element.after(panel);
  await appears(panel, 'button', 'Sign out');
  panel.remove();
}

/** Replaces what is in a box, as typing or pasting does. */
export function fill(root: Node, label: Name, value: string): void {
  const target = box<Box>(root, label);
  target.focus();
  target.value = value;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  target.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Presses keys after each other: `press('Tab', 'Shift+Tab', 'Enter')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const combination of keys) {
    const held = combination.split('+');
    const key = held.pop() as string;
    for (const modifier of held) await sendKeys({down: modifier});
    await sendKeys({press: key === 'Space' ? ' ' : key}); // the only name of it that all browsers' drivers know
    for (const modifier of held) await sendKeys({up: modifier});
  }
}

/** Types into what has the focus. */
export const type = (text: string): Promise<void> => sendKeys({type: text});

/** What has the focus, inside however many shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Until an element has the focus; gives it. */
export const hasFocus = <E extends Element>(element: () => E): Promise<E> =>
  until(() => {
    const wanted = element();
    if (focused() === wanted) return wanted;
    throw new Error(`it is on ${focused()?.outerHTML.slice(0, 120)}`);
  }, 'the focus');

/** The next event of a type. */
export const once = <K extends keyof HTMLElementEventMap>(target: EventTarget, name: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[K]), {once: true}));

/** Collects events from now on. */
export function record<K extends keyof HTMLElementEventMap>(target: EventTarget, ...types: readonly K[]): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  for (const name of types) target.addEventListener(name, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** The requests since the last reset whose "METHOD path?query" contains the text, all answered. */
export async function requests({sandbox}: PageSandbox, containing = ''): Promise<readonly string[]> {
  await until(() => sandbox.log.list().every(({status}) => status !== undefined), 'all answers');
  return sandbox.log.list(containing).map(({method, path}) => `${method} ${path}`);
}

/** Whether a custom state such as `:state(loading)` is on. */
export const hasState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

/** What can be read in all elements of a role: `[]` when there are none. An element itself is too much for a test's message. */
export const textsOf = (root: Node, role: string, name?: Name): string[] => findAll(root, role, name).map(textOf);

/** A control that says it is not available, but can be reached and explains itself. */
export const isOff = (element: Element): boolean => element.getAttribute('aria-disabled') === 'true';

/** Axe finds nothing, in the element and its shadow roots. */
export async function isAccessible(element: Element): Promise<void> {
  await expect(element).to.be.accessible();
}
