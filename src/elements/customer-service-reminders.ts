import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {draftsOf} from '../desk/drafts.js';
import {locksOf} from '../desk/lock-store.js';
import {Shelf} from '../desk/shelf.js';
import * as en from '../i18n/en.js';
import {notice} from '../ui/notice.js';
import {addressOf} from './desk-route.js';

/** Comments listed by their orders; more than that are a number. */
const LISTED = 10;

/** What the Customer Service page reminds of: locks before the session ends, comments not sent after signing in. */
export class Reminders {
  readonly #host: LitElement;
  /** That the CSR does not want to hear of comments in this tab any more, until signing out. */
  readonly #known = new Shelf<boolean>('session', 'unsent-known', (value) => value === true);
  /** Orders that had comments not sent when the CSR came. */
  #unsent?: {readonly userId: string; readonly orderIds: readonly string[]};

  constructor(host: LitElement, desk: () => Desk | undefined) {
    this.#host = host;
    for (const find of [locksOf, draftsOf]) {
      new Watch(host, () => {
        const found = desk();
        return found && find(found);
      });
    }
  }

  /** Somebody may have to wait for what is locked when the session is over. */
  heldAtEnd(desk: Desk): TemplateResult | typeof nothing {
    const {t, session} = desk;
    const n = locksOf(desk).all.length;
    if (session.endsIn === undefined || !n) return nothing;
    const link = html`<p><a href=${addressOf({view: 'held-locks', id: ''})}>${t(en.heldLocks)}</a></p>`;
    return notice('info', [t(en.heldAtEnd, {n})], link);
  }

  /** Those that are sent, or emptied, meanwhile are no longer listed; those that are begun now are none to be reminded of. */
  unsent(desk: Desk): TemplateResult | typeof nothing {
    const {t, session} = desk;
    const {userId} = session.agent ?? {};
    if (session.state !== 'signed-in' || userId === undefined) return nothing;
    const drafts = draftsOf(desk).all;
    if (this.#unsent?.userId !== userId) this.#unsent = {userId, orderIds: [...drafts.keys()]};
    const orderIds = this.#unsent.orderIds.filter((orderId) => drafts.has(orderId));
    if (!orderIds.length || this.#known.value) return nothing;
    const links = orderIds
      .slice(0, LISTED)
      .map((orderId) => html`<li><a href=${addressOf({view: 'order', id: orderId})}>${t(en.order, {orderId})}</a></li>`);
    return notice(
      'info',
      [t(en.unsentComments, {n: orderIds.length})],
      html`<ul class="unsent">
        ${links}
      </ul>`,
      html`<div class="actions"><button part="button" type="button" @click=${this.#onDismiss}>${t(en.dontRemind)}</button></div>`,
    );
  }

  readonly #onDismiss = (): void => {
    this.#known.value = true;
    this.#host.requestUpdate();
  };
}
