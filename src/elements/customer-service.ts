import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {notice} from '../ui/notice.js';
import {viewLinks, wayBack, type WayBack} from './customer-service-links.js';
import type {Reminders} from './customer-service-reminders.js';
import {ViewRouter} from './customer-service-router.js';
import {customerServiceStyles} from './customer-service.styles.js';
import {defineLater} from './define-later.js';
import {DeskElement} from './desk-element.js';
import {addressOf, type View} from './desk-route.js';
import {PAGE_PARTS, SIGN_IN_PARTS} from './parts.js';
import {Shortcuts} from './shortcuts.js';

export type {View};

/**
 * The view is in the address's fragment (`#find-orders`, `#find-customers`, `#held-locks`, `#action-receipts`, `#customer=4003`, `#order=700101`), so that back, forward,
 * reload, bookmarks and a link in a mail work. No search criteria are in the address, unless the CSR copies a link to a search.
 *
 * @summary The whole Customer Service page: sign in, find orders or customers, open an order, and back to the list as it was.
 * @tag customer-service
 * @fires {SignedInEvent} signed-in - Somebody has signed in here.
 * @fires {SignedOutEvent} signed-out - The CSR has signed out.
 * @fires {OrderOpenEvent} order-open - The CSR opens an order. Prevent it to show the order yourself.
 * @fires {CustomerOpenEvent} customer-open - The CSR opens a customer's order history. Prevent it to show it yourself.
 * @fires {SessionLostEvent} session-lost - A service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - A call failed.
 * @csspart heading - The page's heading, and an order's.
 * @csspart bar - Heading, who is signed in, and sign out.
 * @csspart views - The links between the views.
 * @csspart back - The link back to the list.
 * @csspart neighbours - The way to the previous and the next order of the list.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - It is being found out who is signed in.
 */
export class CustomerService extends DeskElement {
  static override properties = {
    view: {reflect: true},
  };
  static override styles = [...base, noticeStyles, customerServiceStyles];

  /** What is shown: `find-orders` (default), `find-customers`, `held-locks`, `action-receipts`, `order-history` or `order`. Follows the address's fragment. */
  view: View = 'find-orders';

  readonly #router = new ViewRouter(this);
  #reminders?: Reminders;

  constructor() {
    super();
    new Shortcuts(this, () => this.desk?.session.state === 'signed-in', {
      '/': () => this.#router.toBox(),
      '?': () => this.showKeys(),
      Escape: () => this.#router.toList(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without it the services say the same, later.
    defineLater('acting-for', async () => (await import('./acting-for.js')).ActingFor).catch(() => undefined);
  }

  override updated(): void {
    const {state, agent} = this.desk?.session ?? {};
    if (!this.#reminders && state === 'signed-in' && agent?.isCsr) void this.#loadReminders();
  }

  /** Without them the page works all the same. */
  async #loadReminders(): Promise<void> {
    const part = await loadPart(() => import('./customer-service-reminders.js')).catch(() => undefined);
    if (!part || this.#reminders) return;
    this.#reminders = new part.Reminders(this, () => this.desk);
    this.requestUpdate();
  }

  protected override sessionNotice(): unknown {
    return nothing;
  }

  protected override get firstView(): boolean {
    return true;
  }

  protected override content(desk: Desk): unknown {
    const {t, session} = desk;
    const {state: now, agent, failure} = session;
    const {notLoaded} = this.#router;
    this.setStates({loading: now === 'unknown' && !failure});
    const known = now === 'lost' || (now === 'signed-in' && agent?.isCsr);
    return html`<div class="bar" part="bar">
        <h1 part="heading">${t(en.customerService)}</h1>
        ${now === 'signed-in' ? html`<csr-sign-in .orderLink=${this.#orderLink} exportparts=${SIGN_IN_PARTS} @signed-out=${this.#onOut}></csr-sign-in>` : nothing}
      </div>
      ${failure ? this.failureNotice(failure, () => session.load()) : nothing}
      ${now === 'unknown' && !failure ? html`<p class="muted waiting">${t(en.loading)}</p>` : nothing}
      ${notLoaded ? this.failureNotice(notLoaded, () => this.#router.tryAgain()) : nothing}
      ${now === 'lost' ? notice('failed', [t(en.sessionLost)], this.signInHere()) : nothing}
      ${
        now === 'signed-out'
          ? html`<p>${t(en.askToSignIn)}</p>
              <csr-sign-in exportparts=${SIGN_IN_PARTS} @signed-in=${this.#onIn}></csr-sign-in>`
          : nothing
      }
      ${known ? html`<acting-for exportparts=${SIGN_IN_PARTS}></acting-for>${this.endNotice()}${this.#reminders?.heldAtEnd(desk)}${this.#reminders?.unsent(desk)}${this.#views(desk)}` : nothing}`;
  }

  /** The lists stay in the page behind an order, as the CSR left them. */
  #views(desk: Desk): TemplateResult {
    const {customerId, searchedCustomers} = this.#router;
    const {view, id} = this.#router.route;
    return html`${view === 'order' ? wayBack(desk, id, this.#way) : viewLinks(desk, view)}
      ${
        view === 'order'
          ? html`<order-details
              order-id=${id}
              .orderLink=${this.#orderLink}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></order-details>`
          : nothing
      }
      ${view === 'held-locks' ? html`<held-locks .orderLink=${this.#orderLink} exportparts=${PAGE_PARTS}></held-locks>` : nothing}
      ${
        view === 'action-receipts'
          ? html`<action-receipts
              .orderLink=${this.#orderLink}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></action-receipts>`
          : nothing
      }
      <find-orders ?hidden=${view !== 'find-orders'} .orderLink=${this.#orderLink} exportparts=${PAGE_PARTS}></find-orders>
      ${
        searchedCustomers
          ? html`<find-customers
              ?hidden=${view !== 'find-customers'}
              .customerLink=${this.#customerLink}
              exportparts=${PAGE_PARTS}
            ></find-customers>`
          : nothing
      }
      ${
        customerId
          ? html`<order-history
              ?hidden=${view !== 'order-history'}
              customer-id=${customerId}
              .orderLink=${this.#orderLink}
              exportparts=${PAGE_PARTS}
            ></order-history>`
          : nothing
      }`;
  }

  get #way(): WayBack {
    const {list, listAddress: address, orders} = this.#router;
    return {list, address, orders, orderLink: this.#orderLink};
  }

  readonly #orderLink = (id: string): string => addressOf({view: 'order', id});
  readonly #customerLink = (id: string): string => addressOf({view: 'order-history', id});

  readonly #onIn = async (): Promise<void> => {
    // Told before the listeners are: without this there would be no update to wait for.
    this.requestUpdate();
    await this.updateComplete;
    await this.#router.shown();
    this.resume();
  };

  protected override resume(): void {
    this.#router.focus();
  }

  readonly #onOut = async (): Promise<void> => {
    this.#router.onSignedOut();
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
