/** The results of a search as careful DOM code would show them: one element after the other, no library. */
import * as en from '../../src/i18n/en.js';

interface WireAddress {
  readonly firstName: string;
  readonly lastName: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly stateProvDisplayName: string;
  readonly zipCode: string;
  readonly countryDisplayName: string;
  readonly phone1: string;
  readonly email1: string;
}

interface WireOrder {
  readonly orderId: string;
  readonly status: string;
  /** Text that the server formatted. */
  readonly orderTime: string | null;
  readonly formattedDataBean: {readonly grandTotal: number};
  readonly currency: string;
  readonly lockedLogonId: string | null;
  readonly uniqueShippingAddresses: readonly WireAddress[];
}

export interface FoundOrders {
  readonly resultList: readonly WireOrder[];
}

type Attributes = Readonly<Record<string, string>>;

const SVG = 'http://www.w3.org/2000/svg';
const PADLOCK = 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z';
type Column = Exclude<keyof typeof en.column, 'organization'>;
const COLUMNS: readonly Column[] = ['order', 'placed', 'status', 'shipTo', 'contact', 'total'];

const classOf = (column: Column): string => (column === 'total' ? 'total number' : column);

const money = new Map<string, Intl.NumberFormat>();

function moneyIn(currency: string): Intl.NumberFormat {
  let format = money.get(currency);
  if (!format) money.set(currency, (format = new Intl.NumberFormat('en-US', {style: 'currency', currency})));
  return format;
}

function make<E extends Element>(element: E, attributes: Attributes, ...content: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

const html = (tag: string, attributes: Attributes, ...content: readonly (Node | string)[]): HTMLElement =>
  make(document.createElement(tag), attributes, ...content);
const svg = (tag: string, attributes: Attributes, ...content: readonly Node[]): Element =>
  make(document.createElementNS(SVG, tag), attributes, ...content);

export function tableByHand({resultList}: FoundOrders): HTMLElement {
  const table = html(
    'table',
    {role: 'table', part: 'table', class: 'no-organization', 'aria-label': en.orders, 'aria-busy': 'false'},
    html(
      'thead',
      {role: 'rowgroup'},
      html(
        'tr',
        {role: 'row'},
        head('pick', checkbox(en.selectAll)),
        ...heads(),
        head('menu', html('span', {class: 'visually-hidden'}, en.actions)),
      ),
    ),
    html('tbody', {role: 'rowgroup'}, ...resultList.map(row)),
  );
  for (const [name, label] of Object.entries(en.column)) table.style.setProperty(`--_${name}`, `"${label}"`);
  return table;
}

const checkbox = (label: string): HTMLElement => html('input', {type: 'checkbox', 'aria-label': label});

const head = (name: string, ...content: (Node | string)[]): HTMLElement =>
  html('th', {role: 'columnheader', scope: 'col', class: name}, ...content);

const heads = (): HTMLElement[] =>
  COLUMNS.map((name) => {
    const label = en.column[name];
    const content = name === 'contact' ? label : html('button', {class: 'sort', type: 'button', 'data-sort': name}, label);
    const made = head(classOf(name), content);
    made.ariaSort = 'none';
    return made;
  });

function row(order: WireOrder): HTMLElement {
  const {orderId} = order;
  const [address] = order.uniqueShippingAddresses;
  const cell = (name: Column, ...content: readonly (Node | string)[]): HTMLElement =>
    html('td', {role: 'cell', class: classOf(name)}, ...content);
  const status = cell('status', en.status[order.status] ?? order.status);
  status.setAttribute('part', 'status');
  return html(
    'tr',
    {role: 'row', part: 'row', 'data-order': orderId},
    html('td', {role: 'cell', class: 'pick'}, checkbox(en.selectOrder.replace('{orderId}', orderId)), peekButton(orderId)),
    cell('order', html('a', {part: 'order-link', href: `/order/${orderId}`}, orderId), ...lock(order)),
    cell('placed', order.orderTime ?? en.notPlaced),
    status,
    cell('shipTo', ...(address ? shipTo(address) : [html('bdi', {}, en.none), html('bdi', {})])),
    cell('contact', ...(address ? contact(address) : [html('bdi', {class: 'phone'}, en.none), html('bdi', {}, html('wbr', {}))])),
    cell('total', moneyIn(order.currency).format(order.formattedDataBean.grandTotal)),
    html('td', {role: 'cell', class: 'menu'}, menuButton(orderId)),
  );
}

const peekButton = (orderId: string): HTMLElement =>
  html('button', {class: 'peek', type: 'button', 'aria-label': en.peekInto.replace('{orderId}', orderId), 'aria-expanded': 'false'});

function lock({lockedLogonId}: WireOrder): Node[] {
  if (!lockedLogonId) return [];
  const picture = svg(
    'svg',
    {viewBox: '0 0 16 16', width: '12', height: '12', 'aria-hidden': 'true'},
    svg('path', {fill: 'currentColor', d: PADLOCK}),
  );
  return [html('span', {class: 'lock other', part: 'lock other'}, picture, en.lockedBy.replace('{holder}', lockedLogonId))];
}

function shipTo({firstName, lastName, address1, address2, city, stateProvDisplayName, zipCode, countryDisplayName}: WireAddress): Node[] {
  const place = [address1, address2, [[city, stateProvDisplayName].filter(Boolean).join(', '), zipCode].join(' '), countryDisplayName]
    .filter(Boolean)
    .join(', ');
  return [html('bdi', {}, `${firstName} ${lastName}`), html('bdi', {}, place)];
}

function contact({phone1, email1}: WireAddress): Node[] {
  const at = email1.lastIndexOf('@');
  const email = html('bdi', {}, email1.slice(0, at), html('wbr', {}), email1.slice(at));
  return [html('bdi', {class: 'phone'}, phone1), email];
}

const menuButton = (orderId: string): HTMLElement =>
  html(
    'button',
    {
      part: 'button menu-button',
      class: 'menu-button',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': en.rowActions.replace('{orderId}', orderId),
    },
    html('span', {'aria-hidden': 'true'}, '⋯'),
  );
