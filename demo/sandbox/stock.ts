import type {OrderItem} from './model.js';

/** HCL's words for what an online store has of a product. */
export interface Stock {
  status: 'Available' | 'Backorderable' | 'Unavailable';
  quantity: number;
}

/** What is not simply there, by store: short, expected, or gone. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, Stock>>>> = {
  '10201': {
    'MUG-105-02': {status: 'Available', quantity: 2},
    'MUG-105-03': {status: 'Backorderable', quantity: 0},
    'MUG-105-04': {status: 'Unavailable', quantity: 0},
  },
  '10202': {
    'KETTLE-106-02': {status: 'Available', quantity: 6},
    'KETTLE-106-03': {status: 'Backorderable', quantity: 0},
    'KETTLE-106-04': {status: 'Unavailable', quantity: 0},
  },
};

/** Businesses order by the pallet. */
const USUAL: Readonly<Record<string, number>> = {'10201': 250, '10202': 5000};

/** The same at each start; orders that are placed take nothing from it (choice). */
export function stockOf(storeId: string, {partNumber, orderable}: Pick<OrderItem, 'partNumber' | 'orderable'>): Stock {
  if (!orderable) return {status: 'Unavailable', quantity: 0};
  return EXCEPTIONS[storeId]?.[partNumber] ?? {status: 'Available', quantity: USUAL[storeId] ?? 0};
}

/** Hands out what there is, line by line, beside what is in a cart already. */
export class Supply {
  readonly #storeId: string;
  readonly #taken = new Map<string, number>();

  constructor(storeId: string, inCart: readonly OrderItem[] = []) {
    this.#storeId = storeId;
    for (const {partNumber, quantity} of inCart) this.#count(partNumber, quantity);
  }

  /** Choice: a line of which there is not enough is not handed out at all. */
  takes(item: Pick<OrderItem, 'partNumber' | 'orderable' | 'quantity'>): boolean {
    const {status, quantity} = stockOf(this.#storeId, item);
    const wanted = (this.#taken.get(item.partNumber) ?? 0) + item.quantity;
    if (status === 'Unavailable' || (status === 'Available' && wanted > quantity)) return false;
    this.#count(item.partNumber, item.quantity);
    return true;
  }

  #count(partNumber: string, quantity: number): void {
    this.#taken.set(partNumber, (this.#taken.get(partNumber) ?? 0) + quantity);
  }
}
