import {html} from '@open-wc/testing';
import type {FindCustomers, OrderHistory} from '../../src/index.js';
import {appears, find, findAll, mount, textOf, type DeskAttributes} from './elements.js';

export const B2B: DeskAttributes = {storeId: '10202', storeType: 'B2B'};

export const mountFindCustomers = (attributes?: DeskAttributes): Promise<FindCustomers> =>
  mount<FindCustomers>(html`<find-customers></find-customers>`, attributes);

export const mountHistory = (customerId: string, attributes?: DeskAttributes): Promise<OrderHistory> =>
  mount<OrderHistory>(html`<order-history customer-id=${customerId}></order-history>`, attributes);

/** The history, once it has been read. */
export async function openHistory(customerId: string, heading: string | RegExp, attributes?: DeskAttributes): Promise<OrderHistory> {
  const el = await mountHistory(customerId, attributes);
  await appears(el, 'heading', heading);
  return el;
}

/** The row of a customer; none, or more than one, is an error. */
export const customerRow = (el: Element, name: string): HTMLElement => find(el, 'row', new RegExp(`^${name}( |$)`));

/** What customers are called, from above to below; buttons, or links where there is a page to go to. */
export const customerNames = (el: Element): string[] =>
  findAll(find(el, 'table', 'Customers'), 'row')
    .slice(1)
    .map((row) => findAll(row, 'cell'))
    .filter((cells) => cells.length > 1)
    .map(([name]) => textOf(name as HTMLElement));

/** Opens the menu of a customer and chooses from it. */
export async function chooseFor(el: Element, name: string, item: string): Promise<void> {
  find(el, 'button', `Actions for ${name}`).click();
  (await appears(el, 'menuitem', item)).click();
}

/** Answers the question that is open. */
export async function answerWith(el: Element, choice: string): Promise<void> {
  find(await appears(el, 'dialog'), 'button', choice).click();
}
