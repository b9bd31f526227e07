import type {Cart} from './cart.js';
import type {OrderItem} from './order.js';

/** A line of an old order that is ordered again. */
export interface ReorderLine extends Pick<OrderItem, 'orderItemId' | 'partNumber' | 'productId'> {
  /** As many as the old order had. */
  readonly ordered?: number;
  /** As many as are wanted now; as many as were ordered when absent. */
  readonly quantity?: number;
}

/** A line that is ordered again, as a page is told of it. */
export interface ChosenLine extends Pick<OrderItem, 'orderItemId' | 'partNumber' | 'productId'> {
  /** As many as are wanted; absent where the old order does not tell. */
  readonly quantity?: number;
}

/** What became of a line, as the cart shows it. */
export interface ArrivedLine {
  readonly partNumber: string;
  /** Absent where all was ordered again, unseen. */
  readonly wanted?: number;
  readonly added: number;
}

const nameOf = ({partNumber, productId}: Pick<OrderItem, 'partNumber' | 'productId'>): string => partNumber ?? productId ?? '';

/** What is wanted of a line now. */
export const wantedOf = ({quantity, ordered}: ReorderLine): number => quantity ?? ordered ?? 1;

export const chosenLines = (lines: readonly ReorderLine[] | undefined): readonly ChosenLine[] | undefined =>
  lines?.map(({ordered, quantity = ordered, ...line}) => ({...line, quantity}));

/** “2 × LAMP-100-01” */
export const lineText = ({orderItemId, partNumber, productId, quantity}: ChosenLine): string =>
  [...(quantity === undefined ? [] : [quantity]), partNumber ?? productId ?? orderItemId].join(' × ');

/** As copying it would leave it. */
export const isAsOrdered = ({quantity, ordered}: ReorderLine): boolean => quantity === undefined || quantity === ordered;

/** How many of each product a cart holds. Free gifts come and go with promotions. */
export function contentsOf(items: readonly OrderItem[] = []): Map<string, number> {
  const contents = new Map<string, number>();
  for (const item of items) if (!item.freeGift) contents.set(nameOf(item), (contents.get(nameOf(item)) ?? 0) + (item.quantity ?? 1));
  return contents;
}

/** Whether all that is in a cart was read. */
const isWhole = (cart: Cart | undefined): boolean => !cart || (!!cart.items && cart.items.length >= (cart.itemCount ?? Infinity));

/** How many of each product a cart has more than it had, or fewer; undefined where not all of it was read. */
export function difference(before: Cart | undefined, after: Cart | undefined): Map<string, number> | undefined {
  if (!isWhole(before) || !isWhole(after)) return undefined;
  const more = contentsOf(after?.items);
  for (const [name, quantity] of contentsOf(before?.items)) more.set(name, (more.get(name) ?? 0) - quantity);
  for (const [name, quantity] of more) if (!quantity) more.delete(name);
  return more;
}

/** Line by line what came. Lines of the same product share what came of it, in their order. */
export function arrivedLines(lines: readonly ReorderLine[] | undefined, more: ReadonlyMap<string, number>): readonly ArrivedLine[] {
  if (!lines) return [...more].filter(([, added]) => added > 0).map(([partNumber, added]) => ({partNumber, added}));
  const left = new Map(more);
  return lines.map((line) => {
    const partNumber = nameOf(line);
    const wanted = wantedOf(line);
    const added = Math.max(0, Math.min(wanted, left.get(partNumber) ?? 0));
    left.set(partNumber, (left.get(partNumber) ?? 0) - added);
    return {partNumber, wanted, added};
  });
}

/** Whether nothing came but what was wanted: more, or other things, somebody else has put there or taken out. */
export function isAllWanted(lines: readonly ReorderLine[], more: ReadonlyMap<string, number>): boolean {
  const wanted = new Map<string, number>();
  for (const line of lines) wanted.set(nameOf(line), (wanted.get(nameOf(line)) ?? 0) + wantedOf(line));
  return [...more].every(([name, quantity]) => quantity > 0 && quantity <= (wanted.get(name) ?? 0));
}
