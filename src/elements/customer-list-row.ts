import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {accountChoices, type CustomerSummary} from '../model/customer.js';
import {emailText} from '../ui/email.js';
import {onMenuKey} from '../ui/menu.js';
import {dataCells, dataTable, type Column} from '../ui/table.js';
import {accountText, nameOf} from './account-actions.js';

export interface CustomerTable {
  readonly customers: readonly CustomerSummary[];
  readonly busy: boolean;
  readonly b2b: boolean;
  /** Address of a customer's page; without it a row opens the order history by a button. */
  readonly href?: (customerId: string) => string;
  /** Whose contact is on show. */
  readonly peeked?: string;
  /** What stands below a row. */
  readonly below: (customer: CustomerSummary) => TemplateResult | typeof nothing;
}

type ColumnName = keyof typeof en.customerColumn;

export function customerTable(words: Words, table: CustomerTable): TemplateResult {
  const {t} = words;
  const names = (Object.keys(en.customerColumn) as ColumnName[]).filter((name) => table.b2b || name !== 'organization');
  const columns = names.map((name): Column => ({name, label: t(en.customerColumn[name])}));
  const rows = table.customers.map((customer) => {
    const below = table.below(customer);
    return html`<tr role="row" part="row">
        ${dataCells(columns, cells(words, customer, table))}
      </tr>
      ${
        below === nothing
          ? nothing
          : html`<tr role="row" class="below">
              <td role="cell" colspan=${columns.length}>${below}</td>
            </tr>`
      }`;
  });
  return dataTable('table', t(en.customers), columns, rows, table.busy);
}

function cells(words: Words, customer: CustomerSummary, {href, peeked}: CustomerTable): Record<ColumnName, unknown> {
  const {t} = words;
  const {customerId, logonId, organization, enabled} = customer;
  const name = nameOf(words, customer);
  return {
    name: customerLink(customerId, name, href),
    logonId: emailText(logonId ?? t(en.none)),
    organization: html`<bdi>${organization ?? t(en.none)}</bdi>`,
    account: html`<span part="status" class=${enabled === false ? 'disabled' : ''}>${accountText(words, customer)}</span>`,
    contact: html`<button
      part="button"
      class="peek"
      type="button"
      aria-expanded=${peeked === customerId}
      aria-label=${t(en.contactOf, {customer: name})}
      data-peek=${customerId}
    >
      ${t(en.contact)}
    </button>`,
    menu: html`<button
      part="button menu-button"
      class="menu-button"
      type="button"
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${t(en.customerActions, {customer: name})}
      data-menu=${customerId}
    >
      <span aria-hidden="true">⋯</span>
    </button>`,
  };
}

/** A link where there is a page to go to, else a button. */
const customerLink = (customerId: string, name: string, href: CustomerTable['href']): TemplateResult =>
  href
    ? html`<a part="customer-link" href=${href(customerId)} data-customer=${customerId}><bdi>${name}</bdi></a>`
    : html`<button part="customer-link" class="link" type="button" data-customer=${customerId}><bdi>${name}</bdi></button>`;

const historyItem = ({t}: Words, customerId: string, href: CustomerTable['href']): TemplateResult =>
  href
    ? html`<a role="menuitem" tabindex="-1" part="menu-item" href=${href(customerId)} data-customer=${customerId}>${t(en.orderHistory)}</a>`
    : html`<button role="menuitem" tabindex="-1" part="menu-item" type="button" data-customer=${customerId}>${t(en.orderHistory)}</button>`;

export interface CustomerMenu {
  /** Whose menu is open. */
  readonly customer?: CustomerSummary;
  /** Something is being done to one of the accounts: only when that is known, the next can be done. */
  readonly busy: boolean;
  readonly href?: (customerId: string) => string;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: (event: ToggleEvent) => void;
}

/** One menu for all rows: the order history, and what can be done about the account. */
export const customerMenu = (words: Words, {customer, busy, href, onClick, onToggle}: CustomerMenu): TemplateResult =>
  html`<div
    popover
    role="menu"
    part="menu"
    aria-label=${customer ? words.t(en.customerActions, {customer: nameOf(words, customer)}) : nothing}
    @keydown=${onMenuKey}
    @click=${onClick}
    @toggle=${onToggle}
  >
    ${customer ? historyItem(words, customer.customerId, href) : nothing}
    ${
      customer
        ? accountChoices(customer.enabled).map(
            (name) =>
              html`<button type="button" role="menuitem" part="menu-item" tabindex="-1" data-action=${name} aria-disabled=${busy}>
                ${words.t(en.action[name])}
              </button>`,
          )
        : nothing
    }
  </div>`;
