import type {Call} from './call.js';
import type {OrderItem} from './model.js';

/** 9.1's sortOrderItemBy; unknown names and older versions leave the order of the items as it is. */
const KEYS: Readonly<Record<string, (item: OrderItem) => number | string>> = {
  orderItemID: ({orderItemId}) => Number(orderItemId),
  quantity: ({quantity}) => quantity,
  price: ({quantity, unitPrice}) => quantity * unitPrice,
  unitPrice: ({unitPrice}) => unitPrice,
  partNumber: ({partNumber}) => partNumber,
};

export function sortItems({version, query}: Call, items: readonly OrderItem[]): readonly OrderItem[] {
  const key = version === '9.1' ? KEYS[query.get('sortOrderItemBy') ?? ''] : undefined;
  if (!key) return items;
  const direction = query.get('sortOrder') === 'DESC' ? -1 : 1;
  return [...items].sort((one, other) => direction * compare(key(one), key(other)));
}

const compare = (one: number | string, other: number | string): number => (one < other ? -1 : one > other ? 1 : 0);
