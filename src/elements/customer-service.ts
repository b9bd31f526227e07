import {css, html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {notice} from '../ui/notice.js';
import {DeskElement} from './desk-element.js';
import type {FindOrders} from './find-orders.js';
import type {OrderDetails} from './order-details.js';

export type View = 'find-orders' | 'order';

const FIND = '#find-orders';
const ORDER = '#order=';

/** The order that the fragment names, `''` for the list, undefined for a fragment that is the host page's own. */
function orderInAddress(): string | undefined {
  const {hash} = location;
  if (hash.startsWith(ORDER)) return new URLSearchParams(hash.slice(1)).get('order') ?? '';
  return hash === '' || hash === FIND ? '' : undefined;
}

/** With path and query, so that a `<base>` of the page does not lead away. */
const addressOf = (fragment: string): string => location.pathname + location.search + fragment;

const SHARED_PARTS =
  'form, field, label, input, more, button, primary, error, result-heading, table, row, order-link, status, lock, mine, other, menu-button, menu, menu-item, notice, heading, facts, panel, totals, items, item, pager, dialog, cancel, reorder, reason, box, counter, comment, author, time';

/**
 * The view is in the address's fragment (`#find-orders`, `#order=700101`), so that back, forward, reload, bookmarks and
 * a link in a mail work. No search criteria are ever in the address.
 *
 * @summary The whole Customer Service page: sign in, find orders, open one, and back to the list as it was.
 * @tag customer-service
 * @fires {SignedInEvent} signed-in - Somebody has signed in here.
 * @fires {SignedOutEvent} signed-out - The CSR has signed out.
 * @fires {OrderOpenEvent} order-open - The CSR opens an order. Prevent it to show the order yourself.
 * @fires {SessionLostEvent} session-lost - A service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A call failed.
 * @csspart heading - The page's heading, and an order's.
 * @csspart bar - Heading, who is signed in, and sign out.
 * @csspart back - The link back to the list.
 * @csspart notice - A message.
 * @cssstate loading - It is being found out who is signed in.
 */
export class CustomerService extends DeskElement {
  static override properties = {
    view: {reflect: true},
    orderId: {state: true},
  };
  static override styles = [
    ...base,
    noticeStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 16px;
        padding-block-end: 8px;
        border-block-end: 2px solid var(--_line);
      }
      .back {
        margin-block-end: 12px;
      }
    `,
  ];

  /** What is shown: `find-orders` (default) or `order`. Follows the address's fragment. */
  view: View = 'find-orders';

  private orderId = '';
  get #list(): FindOrders | null {
    return this.renderRoot.querySelector('find-orders');
  }
  get #details(): OrderDetails | null {
    return this.renderRoot.querySelector('order-details');
  }
  #scroll = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
    this.orderId = orderInAddress() ?? this.orderId;
    if (this.orderId) this.view = 'order';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override content(desk: Desk): unknown {
    const {t, session} = desk;
    const {state: now, agent, failure} = session;
    this.setStates({loading: now === 'unknown' && !failure});
    const known = now === 'lost' || (now === 'signed-in' && agent?.isCsr);
    return html`<div class="bar" part="bar">
        <h1 part="heading">${t(en.customerService)}</h1>
        ${now === 'signed-in' ? html`<csr-sign-in exportparts="button, notice" @signed-out=${this.#onOut}></csr-sign-in>` : nothing}
      </div>
      ${failure ? this.failureNotice(failure, () => session.load()) : nothing}
      ${now === 'unknown' && !failure ? html`<p class="muted waiting">${t(en.loading)}</p>` : nothing}
      ${now === 'lost' ? notice('failed', [t(en.sessionLost)], this.signInHere(desk)) : nothing}
      ${
        now === 'signed-out'
          ? html`<p>${t(en.askToSignIn)}</p>
              <csr-sign-in exportparts="field, label, input, button, primary, error, notice" @signed-in=${this.#onIn}></csr-sign-in>`
          : nothing
      }
      ${known ? this.#views(desk) : nothing}`;
  }

  /** The list stays in the page behind an order, as the CSR left it. */
  #views({t}: Desk): TemplateResult {
    const order = this.view === 'order' && this.orderId;
    return html`${
        order
          ? html`<p class="back"><a part="back" href=${addressOf(FIND)}>‹ ${t(en.backToResults)}</a></p>
              <order-details order-id=${this.orderId} .orderLink=${this.#link} exportparts=${SHARED_PARTS}></order-details>`
          : nothing
      } <find-orders ?hidden=${!!order} .orderLink=${this.#link} exportparts=${SHARED_PARTS}></find-orders>`;
  }

  readonly #link = (orderId: string): string => addressOf(ORDER + encodeURIComponent(orderId));

  readonly #onAddress = (): void => void this.#show(orderInAddress());

  async #show(opened: string | undefined): Promise<void> {
    const left = this.orderId;
    if (opened === undefined || opened === left) return;
    if (!left) this.#scroll = scrollY;
    this.orderId = opened;
    this.view = opened ? 'order' : 'find-orders';
    await this.updateComplete;
    if (opened) {
      await this.#details?.updateComplete;
      this.#details?.focusHeading();
    } else {
      await this.#list?.updateComplete;
      scrollTo({top: this.#scroll, behavior: 'instant'});
      this.#list?.focusOrder(left);
    }
  }

  readonly #onIn = async (): Promise<void> => {
    // Told before the listeners are: without this there would be no update to wait for.
    this.requestUpdate();
    await this.updateComplete;
    await (this.#details ?? this.#list)?.updateComplete;
    this.resume();
  };

  protected override resume(): void {
    if (this.#details) this.#details.focusHeading();
    else this.#list?.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  readonly #onOut = async (): Promise<void> => {
    this.requestUpdate();
    await this.updateComplete;
    const panel = this.renderRoot.querySelector('csr-sign-in');
    await panel?.updateComplete;
    panel?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-service': CustomerService;
  }
}
