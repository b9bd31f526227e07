import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderSummary} from '../model/order.js';
import {isShown, type OrderColumn} from './order-list-columns.js';
import {orderRow, type OrderRow} from './order-list-row.js';
import {canSort, type RowSort} from './order-list-sort.js';

/** Orders that stand together; those of one buyer under a heading. */
export interface RowGroup {
  readonly heading?: string;
  readonly orders: readonly OrderSummary[];
}

export interface OrderTable extends OrderRow {
  readonly groups: readonly RowGroup[];
  readonly busy: boolean;
  /** What the list can show, and what of it the CSR has put away. */
  readonly columns: readonly OrderColumn[];
  readonly hidden: ReadonlySet<string>;
  readonly sort?: RowSort;
  readonly allSelected: boolean;
}

/** Roles are spelled out: browsers forget that a table is one when its rows become cards. */
export function orderTable(words: Words, table: OrderTable): TemplateResult {
  const {t} = words;
  const {groups, busy, columns, hidden, allSelected} = table;
  const away = Object.keys(en.column).filter((name) => !columns.includes(name as OrderColumn) || !isShown(name as OrderColumn, hidden));
  const entries = groups.flatMap((group): readonly (OrderSummary | RowGroup)[] =>
    group.heading ? [group, ...group.orders] : group.orders,
  );
  return html`<table
    role="table"
    part="table"
    class=${away.map((name) => `no-${name}`).join(' ')}
    aria-label=${t(en.orders)}
    aria-busy=${busy}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="pick">
          <input type="checkbox" aria-label=${t(en.selectAll)} .checked=${allSelected} />
        </th>
        ${columns.map((name) => heading(words, name, table.sort))}
        <th role="columnheader" scope="col" class="menu"><span class="visually-hidden">${t(en.actions)}</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        entries,
        (entry) => ('orders' in entry ? `buyer of ${entry.orders[0]?.orderId}` : entry.orderId),
        (entry) => ('orders' in entry ? groupHeading(entry.heading, columnCount(table)) : orderRow(words, entry, table)),
      )}
    </tbody>
  </table>`;
}

/** Columns on screen, for what stands across all of them: one more would make room for itself. */
export const columnCount = ({columns, hidden}: Pick<OrderTable, 'columns' | 'hidden'>): number =>
  2 + columns.filter((name) => isShown(name, hidden)).length;

function heading({t}: Words, name: OrderColumn, sort: RowSort | undefined): TemplateResult {
  const label = t(en.column[name]);
  const way = sort?.column !== name ? 'none' : sort.descending ? 'descending' : 'ascending';
  return html`<th role="columnheader" scope="col" class=${name === 'total' ? 'total number' : name} aria-sort=${way}>
    ${canSort(name) ? html`<button class="sort" type="button" data-sort=${name}>${label}</button>` : label}
  </th>`;
}

const groupHeading = (text: string | undefined, columns: number): TemplateResult =>
  html`<tr role="row" class="group">
    <th role="rowheader" scope="row" colspan=${columns}><bdi>${text}</bdi></th>
  </tr>`;

/** For the cards. Set from here, since a strict policy allows no style attribute in the markup. */
export function nameColumns({t}: Words, table: HTMLElement | null): void {
  if (!table || table.style.getPropertyValue('--_placed')) return;
  for (const [name, label] of Object.entries(en.column)) table.style.setProperty(`--_${name}`, JSON.stringify(t(label)));
}
