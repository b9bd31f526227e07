import type {FindOrders} from '../../src/index.js';
import {find, findAll, nameOf, textsOf} from './elements.js';
import {mountFindOrders, search} from './find-orders.js';

/** A search with more matches than rows. */
export async function searchSmiths(): Promise<FindOrders> {
  const el = await mountFindOrders();
  await search(el, {'Last name': 'Smith'}, '20 of 137 orders');
  return el;
}

/** The chips of a group, such as “State”; none where there is no such group. */
export const chips = (el: Element, group: string): HTMLElement[] =>
  textsOf(el, 'group', group).length ? findAll(find(el, 'group', group), 'button') : [];

export const isPressed = (chip: Element): boolean => chip.getAttribute('aria-pressed') === 'true';

/** What is chosen, in the order of the page. */
export const pressed = (el: FindOrders): string[] => findAll(el, 'button').filter(isPressed).map(nameOf);

/** The one chip of a group whose name begins so. */
export function chip(el: Element, group: string, name: string): HTMLElement {
  const all = chips(el, group);
  const found = all.find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`no ${name} in ${all.map(nameOf).join(', ')}`);
  return found;
}

/** The chip that goes on to older orders. */
export const older = (el: Element): HTMLElement | undefined => chips(el, 'Older orders').find((one) => !isPressed(one));
