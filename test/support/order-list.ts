import {html} from 'lit';
import '../../src/define/order-list.js';
import type {Desk} from '../../src/desk/desk.js';
import type {OrderList} from '../../src/elements/order-list.js';
import type {Order, OrderSummary} from '../../src/model/order.js';
import {aDesk} from './a-desk.js';
import {anAddress, aRow, usd} from './builders.js';
import {appears, find, textOf} from './elements.js';
import {FakeGateway} from './fake-gateway.js';
import {findAll} from './by-role.js';
import {withDesk} from './with-desk.js';

/** Ana has two orders, Bo and Çelik one each; Bo paid in euros, and nobody knows what Çelik's costs. */
export const FOUR: readonly OrderSummary[] = [
  aRow({orderId: '700110', status: 'M', placed: 'March 4, 2026', total: usd(20)}),
  aRow({
    orderId: '9001',
    status: 'S',
    placed: 'March 3, 2026',
    total: {amount: 5, currency: 'EUR'},
    customerId: '4005',
    shipTo: anAddress({firstName: 'Bo', lastName: 'Lund', phone: '902-555-0199', email: 'bo@example.com', lines: ['1 Pier']}),
  }),
  aRow({
    orderId: '700109',
    status: 'P',
    total: undefined,
    customerId: '4006',
    shipTo: anAddress({firstName: 'Deniz', lastName: 'Çelik', phone: undefined, email: undefined, lines: ['2 Pier']}),
  }),
  aRow({orderId: '700108', status: 'M', placed: 'March 1, 2026', total: usd(100)}),
];

export interface ShownList {
  readonly el: OrderList;
  readonly gateway: FakeGateway;
  readonly desk: Desk;
}

/** A list over a backend in memory that knows these orders. */
export async function showList(orders: readonly OrderSummary[] = FOUR, known: readonly Order[] = [], dir = 'ltr'): Promise<ShownList> {
  const gateway = new FakeGateway(...known);
  const desk = aDesk(gateway);
  const {around} = await withDesk(desk, html`<order-list .orders=${orders}></order-list>`);
  around.dir = dir;
  await appears(around, 'table');
  return {el: around.querySelector('order-list') as OrderList, gateway, desk};
}

/** Order numbers as they stand on the screen. */
export const numbers = (el: Element): string[] => findAll(el, 'link', /^\d+$/).map(textOf);

export const link = (el: Element, orderId: string): HTMLElement => find(el, 'link', orderId);

/** Opens the menu of a row. */
export async function openMenuOf(el: Element, orderId: string): Promise<HTMLElement> {
  const opener = find(el, 'button', `Actions for order ${orderId}`);
  opener.focus();
  opener.click();
  return appears(el, 'menu');
}

export const chooseOf = async (el: Element, orderId: string, item: string): Promise<void> =>
  find(await openMenuOf(el, orderId), 'menuitem', item).click();
