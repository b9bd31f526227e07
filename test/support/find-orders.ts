import {html, nextFrame} from '@open-wc/testing';
import type {FindOrders} from '../../src/index.js';
import {appears, box, fill, find, findAll, isOff, mount, until, type DeskAttributes} from './elements.js';

export const mountFindOrders = (attributes?: DeskAttributes): Promise<FindOrders> =>
  mount<FindOrders>(html`<find-orders></find-orders>`, attributes);

/** Opens or closes “More criteria”. */
export async function toggleMore(el: Element, open = true): Promise<void> {
  const more = find(el, 'group') as HTMLDetailsElement;
  const toggled = new Promise<void>((resolve) => {
    more.addEventListener('toggle', () => more.open === open && resolve());
  });
  if (more.open !== open) more.querySelector('summary')?.click();
  await toggled;
}

/** Opens “More criteria”, and waits until the countries to choose from are there. */
export async function openMore(el: Element): Promise<void> {
  await toggleMore(el);
  await appears(el, 'combobox', 'Country or region');
}

/** Fills boxes by their labels and presses Search. */
export function submit(el: Element, criteria: Readonly<Record<string, string>>): void {
  for (const [label, value] of Object.entries(criteria)) fill(el, label, value);
  const button = find(el, 'button', 'Search');
  button.focus();
  button.click();
}

/** Searches, and waits for the answer and its heading. */
export async function search(el: Element, criteria: Readonly<Record<string, string>>, heading: string | RegExp): Promise<HTMLElement> {
  submit(el, criteria);
  await nextFrame(); // until then the last answer's heading stands there
  await until(() => !isOff(find(el, 'button', 'Search')), 'the answer');
  return appears(el, 'heading', heading);
}

/** The row of an order; none, or more than one, is an error. */
export const rowOf = (el: Element, orderId: string): HTMLElement => find(el, 'row', new RegExp(`^${orderId}( |$)`));

/** Order numbers as they stand in the list. */
export const orderNumbers = (el: Element): (string | null)[] => findAll(el, 'link', /^\d+$/).map((link) => link.textContent);

/** What is in each box that can be seen, by label. */
export const typed = (el: Element, ...labels: readonly string[]): string[] => labels.map((label) => box(el, label).value);

/** The box that takes anything. */
export const anything = (el: Element): HTMLTextAreaElement => box<HTMLTextAreaElement>(el, 'Paste or type anything');

/** Puts a text in the place of what is in that box, as pasting does; the focus stays there. */
export function paste(el: Element, text: string): void {
  const target = anything(el);
  target.focus();
  target.value = text;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertFromPaste'}));
}
