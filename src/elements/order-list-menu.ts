import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Agent} from '../model/agent.js';
import {LOCK_CHOICES} from '../model/order-lock.js';
import {isPending} from '../model/order-status.js';
import type {OrderSummary} from '../model/order.js';
import {refusalOf, type ActionName, type Situation} from '../model/rules.js';
import {COPIED, textToCopy} from '../ui/copy.js';
import {onMenuKey} from '../ui/menu.js';
import {refusalText} from '../ui/refusal-text.js';

export interface RowMenu {
  /** Whose menu is open. */
  readonly order?: OrderSummary;
  readonly agent?: Agent;
  /** Something is being done to one of the rows: only when that is known, the next can be done. */
  readonly busy: boolean;
  readonly href: (orderId: string) => string;
  readonly onClick: (event: MouseEvent) => void;
  readonly onToggle: (event: ToggleEvent) => void;
}

/** One menu for all rows: view the order, what can be done about it and why not, and what can be copied of it. */
export const rowMenu = (words: Words, {order, agent, busy, href, onClick, onToggle}: RowMenu): TemplateResult =>
  html`<div
    popover
    role="menu"
    part="menu"
    aria-label=${order ? words.t(en.rowActions, {orderId: order.orderId}) : nothing}
    @keydown=${onMenuKey}
    @click=${onClick}
    @toggle=${onToggle}
  >
    ${order ? items(words, order, {agent, busy, href}) : nothing}
  </div>`;

const items = (words: Words, order: OrderSummary, {agent, busy, href}: Pick<RowMenu, 'agent' | 'busy' | 'href'>): TemplateResult => {
  const {orderId, status, lock} = order;
  const locks = isPending(status) ? LOCK_CHOICES[lock.state] : [];
  const copies = COPIED.filter((fact) => textToCopy(words, order, fact));
  return html`<a role="menuitem" part="menu-item" tabindex="-1" href=${href(orderId)} data-order=${orderId}>${words.t(en.viewOrder)}</a>
    ${[...locks, 'reorder' as const, 'cancel' as const].map((name) => actionItem(words, {...order, agent}, busy, name))}
    <hr role="separator" />
    ${copies.map(
      (fact) =>
        html`<button type="button" role="menuitem" part="menu-item" tabindex="-1" data-copy=${fact}>${words.t(en.copy[fact])}</button>`,
    )}`;
};

/** What is not allowed stays, with the reason. */
function actionItem(words: Words, situation: Situation, busy: boolean, name: ActionName): TemplateResult {
  const refusal = refusalOf(name, situation);
  return html`<button
    type="button"
    role="menuitem"
    part="menu-item"
    tabindex="-1"
    data-action=${name}
    aria-disabled=${busy || !!refusal}
    aria-describedby=${refusal ? `refused-${name}` : nothing}
  >
    ${words.t(en.action[name])}${refusal ? html`<small id="refused-${name}" aria-hidden="true">${refusalText(words, refusal)}</small>` : nothing}
  </button>`;
}
