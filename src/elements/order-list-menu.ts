import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {isPending} from '../model/order-status.js';
import type {OrderSummary} from '../model/order.js';
import {LOCK_CHOICES} from '../model/order-lock.js';
import {onMenuKey} from '../ui/menu.js';

export interface RowMenu {
  /** Whose menu is open. */
  readonly order?: OrderSummary;
  readonly href: (orderId: string) => string;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: (event: ToggleEvent) => void;
}

/** One menu for all rows: view the order, and what can be done about the lock of a pending one. */
export const rowMenu = (words: Words, {order, href, onClick, onToggle}: RowMenu): TemplateResult =>
  html`<div
    popover
    role="menu"
    part="menu"
    aria-label=${order ? words.t(en.rowActions, {orderId: order.orderId}) : nothing}
    @keydown=${onMenuKey}
    @click=${onClick}
    @toggle=${onToggle}
  >
    ${order ? items(words, order, href) : nothing}
  </div>`;

const items = (words: Words, {orderId, status, lock}: OrderSummary, href: RowMenu['href']): TemplateResult =>
  html`<a role="menuitem" part="menu-item" tabindex="-1" href=${href(orderId)} data-order=${orderId}>${words.t(en.viewOrder)}</a> ${
      isPending(status)
        ? LOCK_CHOICES[lock.state].map(
            (name) =>
              html`<button type="button" role="menuitem" part="menu-item" tabindex="-1" data-action=${name}>
                ${words.t(en.action[name])}
              </button>`,
          )
        : nothing
    }`;
