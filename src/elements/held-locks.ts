import {css, html, nothing, type TemplateResult} from 'lit';
import {Command} from '../controllers/command.js';
import {Query} from '../controllers/query.js';
import {Watch} from '../controllers/watch.js';
import type {Desk} from '../desk/desk.js';
import {OrderOpenEvent} from '../desk/intentions.js';
import type {HeldLock} from '../desk/lock-shelf.js';
import {locksOf, type LockStore} from '../desk/lock-store.js';
import * as en from '../i18n/en.js';
import type {Failure} from '../model/failure.js';
import {MINE} from '../model/order-lock.js';
import {base} from '../styles/base.js';
import {noticeStyles} from '../styles/notice.js';
import {followLink} from '../ui/link.js';
import {notice} from '../ui/notice.js';
import {actionFailureLines} from '../ui/refusal-text.js';
import {sinceText} from '../ui/since.js';
import {DeskElement} from './desk-element.js';

/**
 * Each order is read when the list is first shown: a lock that was lost meanwhile is not listed. Locks that were set in another browser
 * or with another tool are not known here.
 *
 * @summary The orders and carts that the CSR has locked with this browser, since when, and unlock.
 * @tag held-locks
 * @fires {OrderOpenEvent} order-open - The CSR follows an order number. Cancelable.
 * @fires {LockReleaseEvent} lock-release - A lock is about to be released. Cancelable, can be held.
 * @fires {LockReleasedEvent} lock-released - A lock was released.
 * @fires {SessionLostEvent} session-lost - The service said that the session is over.
 * @fires {DeskFailureEvent} desk-failure - Reading or unlocking failed.
 * @csspart heading - The heading.
 * @csspart row - An order.
 * @csspart order-link - Its number.
 * @csspart since - Since when it is locked.
 * @csspart button - Every button.
 * @csspart notice - A message; also `failed`, `done` or `info`.
 * @cssstate loading - Orders are being read.
 * @cssstate empty - Nothing is locked.
 * @cssstate failed - An order could not be read.
 */
export class HeldLocks extends DeskElement {
  static override properties = {
    orderLink: {attribute: false},
    failures: {state: true},
  };
  static override styles = [
    ...base,
    noticeStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      ul {
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        align-items: center;
        padding-block: 4px;
        border-block-start: 1px solid var(--_line);
      }
      li > :nth-child(2) {
        flex: 1;
      }
      .notice {
        flex-basis: 100%;
        margin: 0;
      }
    `,
  ];

  /** Address of an order's page. Default: the desk's `order-href`. */
  orderLink?: (orderId: string) => string;

  /** Why an order could not be unlocked. */
  private failures: ReadonlyMap<string, Failure> = new Map();

  readonly #query = new Query(
    this,
    async (signal) => {
      await this.#locks?.check(signal);
      return true;
    },
    (failure) => this.desk?.report(this, failure),
  );
  readonly #command = new Command(this, () => this.desk);
  #checkedFor?: string;

  constructor() {
    super();
    new Watch(this, () => this.#locks);
  }

  override willUpdate(): void {
    super.willUpdate();
    const {state, agent} = this.desk?.session ?? {};
    const userId = state === 'signed-in' ? agent?.userId : undefined;
    if (userId === this.#checkedFor) return;
    this.#checkedFor = userId;
    this.failures = new Map();
    if (userId !== undefined) void this.#query.run();
  }

  protected override content(desk: Desk): unknown {
    const {t} = desk;
    const {loading, failure} = this.#query;
    const held = locksOf(desk).all;
    this.setStates({loading, empty: !held.length, failed: !!failure});
    return html`<h2 part="heading" tabindex="-1">${t(en.heldLocks)}</h2>
      <p class="muted">${t(en.heldLocksLimit)}</p>
      ${this.readFailure(failure, () => this.#query.again())} ${held.length ? this.#list(desk, held) : html`<p>${t(en.noHeldLocks)}</p>`}`;
  }

  #list(desk: Desk, held: readonly HeldLock[]): TemplateResult {
    const {t} = desk;
    const busy = !!this.#command.pending;
    return html`<ul>
        ${held.map(({orderId, since}) => {
          const failure = this.failures.get(orderId);
          return html`<li part="row">
            <a
              part="order-link"
              href=${this.orderLink?.(orderId) ?? desk.orderHref(orderId)}
              @click=${(event: MouseEvent) => followLink(event, this, new OrderOpenEvent(orderId))}
              >${orderId}</a
            >
            <span class="muted" part="since">${t(en.lockSince, {time: sinceText(desk, since)})}</span>
            <button
              part="button"
              type="button"
              aria-label=${t(en.unlockOrder, {orderId})}
              aria-disabled=${busy}
              @click=${() => this.#unlock([orderId])}
            >
              ${t(en.action.release)}
            </button>
            ${failure ? notice('failed', actionFailureLines(desk, failure)) : nothing}
          </li>`;
        })}
      </ul>
      ${
        held.length > 1
          ? html`<div class="actions">
              <button part="button" type="button" aria-disabled=${busy} @click=${() => this.#unlock(held.map(({orderId}) => orderId))}>
                ${t(en.unlockAll, {n: held.length})}
              </button>
            </div>`
          : nothing
      }`;
  }

  get #locks(): LockStore | undefined {
    return this.desk && locksOf(this.desk);
  }

  /** One after the other: one that cannot be unlocked does not keep the others. */
  async #unlock(orderIds: readonly string[]): Promise<void> {
    const {desk} = this;
    if (!desk || this.#command.pending) return;
    this.failures = new Map();
    let done = 0;
    for (const orderId of orderIds) {
      if (await this.#command.run('release', {orderId, seen: {lock: MINE}})) done++;
      const failure = this.#command.last?.failure;
      if (failure) this.failures = new Map([...this.failures, [orderId, failure]]);
      // What fails for one now fails for all.
      if (failure?.kind === 'signed-out') break;
    }
    if (done) this.announce(desk.t(en.unlocked, {n: done}));
    await this.updateComplete;
    // The button that was pressed may be gone.
    if (!this.shadowRoot?.activeElement) this.resume();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'held-locks': HeldLocks;
  }
}
