import {html, type LitElement, type TemplateResult} from 'lit';
import {Command, type ActionRun} from '../controllers/command.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Cart} from '../model/cart.js';
import {UNLOCKED} from '../model/order-lock.js';
import {PENDING} from '../model/order-status.js';
import {refusalOf, type Refusal} from '../model/rules.js';
import {notice} from '../ui/notice.js';
import {refusalText} from '../ui/refusal-text.js';
import {ReasonField} from './reason-field.js';
import {runWithReason} from './run-with-reason.js';

/** The element around: whose order is ordered again, and into which cart. */
interface Rehearsing extends LitElement {
  readonly about?: {readonly customerId: string};
  readonly cart: Cart | undefined;
  readonly cartLink?: (cartId: string) => unknown;
}

/** What the element around does. */
interface LockedCartHost {
  readonly desk: () => Desk | undefined;
  readonly announce: (text: string) => void;
  /** An attempt to take the cart over has ended. */
  readonly onEnd: () => Promise<void>;
}

/** The customer's cart, when somebody else has locked it: who that is, where the cart is, and what makes way. */
export class LockedCart {
  readonly #element: Rehearsing;
  readonly #host: LockedCartHost;
  readonly #command: Command;
  readonly #reason: ReasonField;

  constructor(element: Rehearsing, host: LockedCartHost) {
    this.#element = element;
    this.#host = host;
    this.#command = new Command(element, host.desk);
    this.#reason = new ReasonField(element);
  }

  /** The attempt that ended last. */
  get last(): ActionRun | undefined {
    return this.#command.last;
  }

  /** What speaks against ordering into the cart; also undefined as long as the cart is not known. */
  refusal({session}: Desk): Refusal | undefined {
    const {about, cart} = this.#element;
    return cart && refusalOf('reorder', {lock: UNLOCKED, customerId: about?.customerId, cart, agent: session.agent});
  }

  render(desk: Desk, refusal: Refusal): TemplateResult {
    const {cart, cartLink} = this.#element;
    const busy = !!this.#command.pending;
    return html`<div class="held">
      ${notice(
        'failed',
        [refusalText(desk, refusal)],
        cartLink?.(cart?.orderId ?? ''),
        this.#reason.render(desk, 'take-over'),
        html`<div class="actions">
          <button part="button" type="button" aria-disabled=${busy} @click=${() => !busy && this.#takeOver(desk)}>
            ${desk.t(en.takeItOverFirst)}
          </button>
        </div>`,
      )}
    </div>`;
  }

  async #takeOver(desk: Desk): Promise<void> {
    const {cart} = this.#element;
    if (!cart || !this.#reason.check(desk, 'take-over')) return;
    const {announce} = this.#host;
    const {orderId, lock} = cart;
    const reason = this.#reason.comment(desk, 'take-over');
    const run = await runWithReason(
      'take-over-and-unlock',
      {orderId, seen: {status: PENDING, lock}, ...(reason && {reason})},
      {desk, command: this.#command, element: this.#element, announce},
    );
    if (!run) return;
    if (run.done) announce(desk.t(en.done['take-over-and-unlock'], {orderId}));
    if (run.done && (await run.addReason()) === 'draft') announce(desk.t(en.reasonKept));
    await this.#host.onEnd();
  }
}
