import {element, query, storePage} from './page.js';
import {ask, Refusal} from './services.js';
import {findVisitor} from './session.js';

interface CartItem {
  readonly partNumber?: string;
  readonly quantity?: string | number;
  readonly unitPrice?: string | number;
  readonly orderItemPrice?: string | number;
}

interface Cart {
  readonly orderId?: string;
  readonly orderItem?: readonly CartItem[];
  readonly recordSetTotal?: string | number;
  readonly totalProductPrice?: string | number;
  readonly totalProductPriceCurrency?: string;
  readonly orderEditor?: {readonly externalIdentifier?: {readonly identifier?: string}};
}

const MAX_LINES = 50;

function describe(cart: Cart): Node[] {
  const items = cart.orderItem ?? [];
  const all = Number(cart.recordSetTotal ?? items.length);
  const money = new Intl.NumberFormat('en-US', {style: 'currency', currency: cart.totalProductPriceCurrency || 'USD'});
  const price = (value: string | number | undefined, kind = 'number') =>
    element('td', {class: kind}, value === undefined ? '' : money.format(Number(value)));
  const row = (item: CartItem) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row'}, item.partNumber ?? ''),
      element('td', {class: 'number'}, String(Number(item.quantity ?? 1))),
      price(item.unitPrice, 'number each'),
      price(item.orderItemPrice),
    );
  const heading = (text: string, kind = 'number') => element('th', {scope: 'col', class: kind}, text);
  const locker = cart.orderEditor?.externalIdentifier?.identifier;
  return [
    element(
      'p',
      {class: 'cartNumber'},
      `Order ${cart.orderId ?? ''}`,
      all > items.length ? `: the first ${items.length} of ${all} lines` : '',
    ),
    ...(locker ? [element('p', {class: 'cartLockedMessageBox'}, `This cart is locked by ${locker}.`)] : []),
    element(
      'table',
      {class: 'listTable'},
      element('thead', {}, element('tr', {}, heading('Item', ''), heading('Quantity'), heading('Each', 'number each'), heading('Total'))),
      element('tbody', {}, ...items.map(row)),
    ),
    element('p', {id: 'orderSummary'}, element('span', {}, 'Order subtotal'), money.format(Number(cart.totalProductPrice ?? 0))),
  ];
}

/** The order that a link names, as a CSR may open any; else the visitor's own cart. */
async function open(orderId: string | null): Promise<Node[]> {
  const path = orderId ? `order/${encodeURIComponent(orderId)}` : 'cart/@self';
  try {
    return describe(await ask<Cart>(`${path}?profileName=IBM_Details&pageNumber=1&pageSize=${MAX_LINES}`));
  } catch (error) {
    if (!orderId) return [element('p', {}, 'Your shopping cart is empty.')];
    const text = error instanceof Refusal ? error.message : 'This cart cannot be shown.';
    return [element('p', {class: 'errorText', role: 'alert'}, text), ...((await findVisitor()) ? [] : [signInLink()])];
  }
}

const signInLink = () => element('p', {}, element('a', {href: storePage('./sign-in.html')}, 'Sign In / Register'));

const place = document.querySelector<HTMLElement>('#shoppingCart')!;
place.replaceChildren(...(await open(query.get('orderId'))));
place.setAttribute('aria-busy', 'false');
