import {html} from '@open-wc/testing';
import type {OrderDetails} from '../../src/index.js';
import {appears, find, findAll, mount, textOf, until, type DeskAttributes} from './elements.js';

export const mountDetails = (orderId: string, attributes?: DeskAttributes): Promise<OrderDetails> =>
  mount<OrderDetails>(html`<order-details order-id=${orderId}></order-details>`, attributes);

/** The order, once it has been read. */
export async function openDetails(orderId: string, attributes?: DeskAttributes): Promise<OrderDetails> {
  const el = await mountDetails(orderId, attributes);
  await appears(el, 'heading', 'Order items');
  return el;
}

/** What stands beside a term, such as “Status”. */
export function fact(el: Element, term: string, at = 0): string | undefined {
  const found = findAll(el, 'term').filter((element) => textOf(element) === term)[at];
  return found?.nextElementSibling ? textOf(found.nextElementSibling) : undefined;
}

/** Until a term says so. */
export const says = (el: Element, term: string, value: string): Promise<true> => until(() => fact(el, term) === value, `${term}: ${value}`);

/** What stands under a heading. */
export const panel = (el: Element, heading: string): string => textOf(find(el, 'heading', heading).parentElement as Element);

/** The cells of each order item. */
export const items = (el: Element): string[][] =>
  findAll(find(el, 'table', 'Order items'), 'row')
    .slice(1)
    .map((row) => findAll(row, 'cell').map(textOf));

/** Presses a button, waits for its question, and answers it. */
export async function answer(el: Element, button: string, choice: string): Promise<void> {
  find(el, 'button', button).click();
  const dialog = await appears(el, 'dialog');
  find(dialog, 'button', choice).click();
}
