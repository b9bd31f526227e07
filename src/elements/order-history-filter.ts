import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {HISTORY_GROUPS, HISTORY_STATUSES, isGroup, type HistoryFilter, type HistoryGroup} from '../model/customer-history.js';
import type {OrderStatus} from '../model/order-status.js';
import {statusText} from '../ui/status.js';

/** What a filter is called. */
function filterText(words: Words, filter: HistoryFilter): string {
  if (filter === '') return words.t(en.allOrders);
  return isGroup(filter) ? words.t(en.historyGroup[filter]) : statusText(words, filter);
}

/** Groups of statuses as a CSR thinks of them, and each status. */
export function historyFilter(words: Words, filter: HistoryFilter, choose: (filter: HistoryFilter) => unknown): TemplateResult {
  const {t, locale} = words;
  const option = (value: HistoryFilter, text: string): TemplateResult =>
    html`<option value=${value} .selected=${value === filter}>${text}</option>`;
  const groups = Object.keys(HISTORY_GROUPS) as HistoryGroup[];
  const statuses = HISTORY_STATUSES.map((status) => ({status, text: statusText(words, status)}));
  statuses.sort((a, b) => a.text.localeCompare(b.text, locale));
  return html`<div class="filter" part="field">
    <label part="label" for="show">${t(en.showOrders)}</label>
    <select part="input" id="show" @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
      ${option('', t(en.allOrders))}
      <optgroup label=${t(en.orderGroups)}>${groups.map((group) => option(group, filterText(words, group)))}</optgroup>
      <optgroup label=${t(en.singleStatuses)}>${statuses.map(({status, text}) => option(status, text))}</optgroup>
    </select>
  </div>`;
}

export interface HistoryCount {
  readonly filter: HistoryFilter;
  readonly shown: number;
  readonly total?: number;
  readonly more: boolean;
}

/** “47 orders”, “Shipped or completed: 9 orders”, and what a group holds; never more than is known. */
export function historyHeading(words: Words, {filter, shown, total, more}: HistoryCount): TemplateResult {
  const {t} = words;
  const count = countText(words, total ?? shown, total === undefined && more);
  const statuses = isGroup(filter) ? HISTORY_GROUPS[filter] : [];
  return html`<h3 part="result-heading" tabindex="-1">
      ${filter ? t(en.historyFiltered, {filter: filterText(words, filter), count}) : count}
    </h3>
    ${statuses.length > 1 ? html`<p class="muted">${listed(words, statuses)}</p>` : nothing}`;
}

function countText({t}: Words, n: number, orMore: boolean): string {
  if (!n) return t(en.noHistory);
  return t(orMore ? en.historyMore : en.historyCount, {n});
}

const listed = (words: Words, statuses: readonly OrderStatus[]): string =>
  new Intl.ListFormat(words.locale, {type: 'unit'}).format(statuses.map((status) => statusText(words, status)));
