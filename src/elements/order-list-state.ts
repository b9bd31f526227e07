import type {LitElement} from 'lit';
import * as en from '../i18n/en.js';
import type {Translate} from '../i18n/messages.js';
import type {Words} from '../i18n/words.js';
import type {groupByBuyer} from '../model/buyers.js';
import type {OrderSummary} from '../model/order.js';
import {buyerName} from '../ui/buyer-name.js';
import {readHidden, writeHidden, type OrderColumn} from './order-list-columns.js';
import {nextSort, sortRows, type RowSort} from './order-list-sort.js';
import type {RowGroup} from './order-list-table.js';

type Say = (text: (t: Translate) => string) => void;
type Ids = ReadonlySet<string>;

function withOrWithout(ids: Ids, id: string, on: boolean): Ids {
  const changed = new Set(ids);
  if (on) changed.add(id);
  else changed.delete(id);
  return changed;
}

/** What the CSR has made of a list: sorted, grouped, columns put away, rows selected and opened. */
export class ListState {
  sort?: RowSort;
  /** Set while rows of one buyer stand together. */
  groupBy?: typeof groupByBuyer;
  /** Columns put away. */
  hidden: Ids = readHidden();
  selected: Ids = new Set();
  /** Rows that are open. */
  peeked: Ids = new Set();

  readonly #host: LitElement;

  readonly #say: Say;

  constructor(host: LitElement, say: Say) {
    this.#host = host;
    this.#say = say;
  }

  #set(news: Partial<Pick<ListState, 'sort' | 'groupBy' | 'hidden' | 'selected' | 'peeked'>>): void {
    Object.assign(this, news);
    this.#host.requestUpdate();
  }

  sortBy(column: OrderColumn): void {
    const sort = nextSort(this.sort, column);
    this.#set({sort});
    this.#say((t) => (sort ? t(sort.descending ? en.sortedDown : en.sortedUp, {column: t(en.column[column])}) : t(en.asFound)));
  }

  group(groupBy: typeof groupByBuyer | undefined): void {
    this.#set({groupBy});
  }

  show(column: string, on: boolean): void {
    this.#set({hidden: withOrWithout(this.hidden, column, !on)});
    writeHidden(this.hidden);
  }

  select(orderId: string, on: boolean): void {
    this.#choose(withOrWithout(this.selected, orderId, on));
  }

  selectAll(orders: readonly OrderSummary[], on: boolean): void {
    this.#choose(new Set(on ? orders.map(({orderId}) => orderId) : []));
  }

  #choose(selected: Ids): void {
    this.#set({selected});
    this.#say((t) => t(en.selectedOrders, {n: selected.size}));
  }

  peek(orderId: string, on: boolean): void {
    this.#set({peeked: withOrWithout(this.peeked, orderId, on)});
  }

  /** Other orders have come: what was said of those that are gone is forgotten. */
  keep(orders: readonly OrderSummary[]): void {
    const here = new Set(orders.map(({orderId}) => orderId));
    const still = (ids: Ids): Ids => new Set([...ids].filter((id) => here.has(id)));
    this.#set({selected: still(this.selected), peeked: still(this.peeked)});
  }

  /** The orders as they stand on the screen. */
  groups(words: Words, orders: readonly OrderSummary[]): readonly RowGroup[] {
    const sorted = sortRows(words, orders, this.sort);
    if (!this.groupBy) return [{orders: sorted}];
    return this.groupBy(sorted).map((group) => ({
      heading: words.t(en.ordersOf, {n: group.length, buyer: group[0] ? buyerName(words, group[0]) : ''}),
      orders: group,
    }));
  }
}
