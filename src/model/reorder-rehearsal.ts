import {contentsOf, isAsOrdered, type ReorderLine} from './reorder.js';
import type {Cart} from './cart.js';
import type {OrderItem} from './order.js';
import type {Stock} from './stock.js';

/** `short`: fewer than are wanted. `gift`: comes with a promotion and is never copied. `unchecked`: nobody can say. */
export type StockFinding = 'available' | 'short' | 'expected' | 'unavailable' | 'gift' | 'unchecked';

/** A line of the old order against the customer's cart and what is in stock. */
export interface RehearsedLine extends ReorderLine {
  readonly stock: StockFinding;
  /** How many of it are in the cart; absent where the cart could not be read. */
  readonly inCart?: number;
  /** With `short`: how many are left for this line. */
  readonly left?: number;
}

/** What will be sent: the lines that the CSR chose. */
export interface ReorderChoice {
  /** Absent where the whole order is chosen and not all of it is known. */
  readonly lines?: readonly ReorderLine[];
  /** It is the whole order as it was: it can be copied in one. */
  readonly whole: boolean;
}

/** What a CSR has chosen for a line. */
export interface LineChoice {
  readonly ticked: boolean;
  readonly quantity?: number;
}

/**
 * Stock is handed out line by line, after what is in the cart already: two lines of a product share what there is.
 * `cart`: null where the customer has none, undefined where it could not be read.
 */
export function rehearse(items: readonly OrderItem[], cart: Cart | null | undefined, stock: readonly Stock[]): readonly RehearsedLine[] {
  const inCart = cart === undefined ? undefined : contentsOf(cart?.items);
  const known = new Map(stock.map((one) => [one.productId, one]));
  const taken = new Map<string, number>();
  return items.map(({orderItemId, partNumber, productId, quantity: ordered, freeGift}) => {
    const there = inCart && (inCart.get(partNumber ?? productId ?? '') ?? 0);
    const line = {orderItemId, partNumber, productId, ordered, inCart: there};
    const found = productId === undefined ? undefined : known.get(productId);
    if (freeGift || !found || productId === undefined) return {...line, stock: freeGift ? 'gift' : 'unchecked'};
    if (found.state !== 'there') return {...line, stock: found.state === 'gone' ? 'unavailable' : 'expected'};
    const before = taken.get(productId) ?? there ?? 0;
    taken.set(productId, before + (ordered ?? 1));
    const left = (found.quantity ?? Infinity) - before;
    if (left >= (ordered ?? 1)) return {...line, stock: 'available'};
    return left > 0 ? {...line, stock: 'short', left} : {...line, stock: 'unavailable'};
  });
}

/** Free gifts cannot be chosen; everything else can, whatever is said of the stock: the server has the last word. */
export const canBeChosen = ({stock}: RehearsedLine): boolean => stock !== 'gift';

/** What is chosen until the CSR says otherwise: all that can be had, and no more of it than there is. */
export const firstChoice = ({stock, ordered, left}: RehearsedLine): LineChoice => ({
  ticked: stock !== 'gift' && stock !== 'unavailable',
  quantity: left ?? ordered,
});

/** Whether other quantities can be asked for: what is added anew must have a name. */
export const canBeCounted = (lines: readonly RehearsedLine[]): boolean =>
  lines.every((line) => !canBeChosen(line) || (!!(line.productId ?? line.partNumber) && line.ordered !== undefined));

/** `total`: how many lines the order has; those that were not read are part of it as long as nothing is chosen otherwise. */
export function choiceOf(
  rehearsed: readonly RehearsedLine[],
  total: number,
  chosen: (line: RehearsedLine) => LineChoice,
): ReorderChoice & {readonly count: number} {
  const orderable = rehearsed.filter(canBeChosen);
  const ticked = orderable.filter((line) => chosen(line).ticked);
  const lines = ticked.map(({orderItemId, partNumber, productId, ordered, ...line}) => ({
    ...{orderItemId, partNumber, productId, ordered},
    quantity: chosen({orderItemId, partNumber, productId, ordered, ...line}).quantity,
  }));
  const whole = ticked.length > 0 && ticked.length === orderable.length && lines.every(isAsOrdered);
  return whole && total > rehearsed.length ? {whole, count: total} : {lines, whole, count: lines.length};
}
