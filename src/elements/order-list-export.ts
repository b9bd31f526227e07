import {css, html} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {csvOf} from '../model/csv.js';
import type {OrderSummary} from '../model/order.js';
import {base} from '../styles/base.js';
import {addressBlock} from '../ui/address.js';
import {moneyText, timeText} from '../ui/format.js';
import {printSheet} from '../ui/print.js';
import {saveCsv} from '../ui/save-csv.js';
import {statusText} from '../ui/status.js';
import type {OrderColumn} from './order-list-columns.js';

type Cells = readonly (readonly [heading: string, cell: (order: OrderSummary) => string | undefined])[];

/** What a column is in a file: amounts apart from currencies, addresses field by field. */
function fileCells(words: Words, column: OrderColumn): Cells {
  const {t} = words;
  const name = en.column;
  const criterion = en.criterion;
  switch (column) {
    case 'order':
      return [[t(name.order), ({orderId}) => orderId]];
    case 'placed':
      return [[t(name.placed), ({placed}) => placed && timeText(words, placed)]];
    case 'status':
      return [[t(name.status), ({status}) => statusText(words, status)]];
    case 'organization':
      return [[t(name.organization), ({organization}) => organization]];
    case 'contact':
      return [
        [t(criterion.phone), ({shipTo}) => shipTo?.phone],
        [t(criterion.email), ({shipTo}) => shipTo?.email],
      ];
    case 'total':
      return [
        [t(name.total), ({total}) => total?.amount.toString()],
        [t(en.currency), ({total}) => total?.currency],
      ];
    case 'shipTo':
      return [
        [t(criterion.firstName), ({shipTo}) => shipTo?.firstName],
        [t(criterion.lastName), ({shipTo}) => shipTo?.lastName],
        [t(criterion.streetAddress), ({shipTo}) => shipTo?.lines.join(', ')],
        [t(criterion.city), ({shipTo}) => shipTo?.city],
        [t(criterion.state), ({shipTo}) => shipTo?.state],
        [t(criterion.zipCode), ({shipTo}) => shipTo?.zipCode],
        [t(criterion.country), ({shipTo}) => shipTo?.country],
      ];
  }
}

/** The rows as a file: the columns on screen, the address in full in any case. */
export function ordersAsCsv(words: Words, orders: readonly OrderSummary[], columns: readonly OrderColumn[]): string {
  const withAddress: readonly OrderColumn[] = columns.includes('shipTo') ? columns : [...columns, 'shipTo'];
  const cells = withAddress.flatMap((column) => fileCells(words, column));
  return csvOf([cells.map(([heading]) => heading), ...orders.map((order) => cells.map(([, cell]) => cell(order) ?? ''))]);
}

/** Saves the rows as orders.csv. */
export const downloadCsv = (words: Words, orders: readonly OrderSummary[], columns: readonly OrderColumn[]): void =>
  saveCsv('orders.csv', ordersAsCsv(words, orders, columns));

const sheetStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid #999;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
`;

/** The rows on paper: the columns on screen, the address in full. */
export function printOrders(words: Words, orders: readonly OrderSummary[], columns: readonly OrderColumn[], dir: string): void {
  const {t} = words;
  const shown: Readonly<Record<OrderColumn, (order: OrderSummary) => unknown>> = {
    order: ({orderId}) => orderId,
    placed: ({placed}) => (placed ? timeText(words, placed) : t(en.notPlaced)),
    status: ({status}) => statusText(words, status),
    shipTo: ({shipTo}) => (shipTo ? addressBlock(words, shipTo) : t(en.none)),
    contact: ({shipTo}) => html`${shipTo?.phone}<br />${shipTo?.email}`,
    organization: ({organization}) => organization ?? t(en.none),
    total: ({total}) => moneyText(words, total),
  };
  const sheet = html`<h1>${t(en.orders)}</h1>
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th class=${name === 'total' ? 'number' : ''}>${t(en.column[name])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${orders.map(
          (order) =>
            html`<tr>
              ${columns.map((name) => html`<td class=${name === 'total' ? 'number' : ''}>${shown[name](order)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  printSheet(sheet, [...base, sheetStyles], {lang: words.locale, dir});
}
