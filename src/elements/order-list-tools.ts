import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';

export type ListTool = 'group' | 'columns' | 'csv' | 'print';

export interface ListTools {
  readonly busy: boolean;
  readonly selected: number;
  readonly grouped: boolean;
  /** Rows without an address do not say whose they are. */
  readonly canGroup: boolean;
}

/** What can be done with the whole list, or with the rows that are selected. */
export const listTools = ({t}: Words, {busy, selected, grouped, canGroup}: ListTools): TemplateResult =>
  html`<div class="tools" role="group" aria-label=${t(en.listTools)}>
    <span class="muted ${busy ? 'waiting' : ''}" id="selected">
      ${busy ? t(en.loading) : selected ? t(en.selectedOrders, {n: selected}) : nothing}
    </span>
    ${
      canGroup
        ? html`<button part="button" type="button" data-tool="group" aria-pressed=${grouped}>${t(en.groupByBuyer)}</button>`
        : nothing
    }
    <button part="button" type="button" data-tool="columns" aria-haspopup="dialog" aria-expanded="false">${t(en.columns)}</button>
    <button part="button" type="button" data-tool="csv" aria-describedby="selected">${t(en.downloadCsv)}</button>
    <button part="button" type="button" data-tool="print" aria-describedby="selected">${t(en.print)}</button>
  </div>`;
