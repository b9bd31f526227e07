/** Many rounds of opening something with all that it shows, and closing it. */
import {replaying} from './answers.js';
import {desk, tick, until} from './desk.js';
import {openOrder} from './orders.js';

/** The shadow root of an element in there, as soon as there is one. */
const rootIn = (root: ShadowRoot, selector: string): Promise<ShadowRoot> =>
  until(root, () => root.querySelector(selector)?.shadowRoot ?? undefined);

const rowsIn = (root: ShadowRoot): Promise<Element> => until(root, () => root.querySelector('tbody tr') ?? undefined);

async function findOrders(lastName: string): Promise<void> {
  const element = document.createElement('find-orders');
  (await desk('10201')).append(element);
  await element.updateComplete;
  element.criteria = {lastName};
  const searched = element.search();
  await rowsIn(await rootIn(await rootIn(element.renderRoot as ShadowRoot, 'found-orders'), 'order-list'));
  await searched;
  element.remove();
  await tick();
}

async function findCustomers(lastName: string): Promise<void> {
  const element = document.createElement('find-customers');
  (await desk('10202')).append(element);
  await element.updateComplete;
  element.criteria = {lastName};
  const searched = element.search();
  await rowsIn(await rootIn(element.renderRoot as ShadowRoot, 'customer-list'));
  await searched;
  element.remove();
  await tick();
}

async function orderHistory(customerId: string): Promise<void> {
  const element = document.createElement('order-history');
  element.customerId = customerId;
  (await desk('10202')).append(element);
  await element.updateComplete;
  await rowsIn(await rootIn(element.renderRoot as ShadowRoot, 'order-list'));
  element.remove();
  await tick();
}

const openings = {'order-details': openOrder, 'find-orders': findOrders, 'find-customers': findCustomers, 'order-history': orderHistory};

export const openAndClose = (tag: keyof typeof openings, what: string, rounds: number): Promise<void> =>
  replaying(
    async () => {
      for (let round = 0; round < rounds; round++) await openings[tag](what);
    },
    {frames: 0},
  );
