import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Command} from '../controllers/command.js';
import {customersOf} from '../desk/customer-store.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {customerName, type CustomerSummary} from '../model/customer.js';
import type {Failure} from '../model/failure.js';
import type {AccountActionName} from '../model/rules.js';
import {questionDialog} from '../ui/dialog.js';
import {notice} from '../ui/notice.js';
import {actionFailureLines} from '../ui/refusal-text.js';
import {receiptButton} from './action-receipts-button.js';

/** What the element around gives. */
export interface AccountHost {
  readonly desk: () => Desk | undefined;
  readonly announce: (text: string) => void;
  readonly failureNotice: (failure: Failure, retry: (() => unknown) | undefined, lines: readonly string[]) => unknown;
}

/** What a customer is called, whatever is known. */
export const nameOf = ({locale}: Words, customer: CustomerSummary): string => customerName(customer, locale) ?? customer.customerId;

/** “Enabled”, “Disabled”, or nothing known. */
export const accountText = ({t}: Words, {enabled}: CustomerSummary): string =>
  enabled === undefined ? t(en.none) : t(en.accountState[enabled ? 'enabled' : 'disabled']);

/** Enables or disables the account of a customer, from a row or from the customer's page: asks first, and says how it went. */
export class AccountActions {
  readonly #element: LitElement;
  readonly #host: AccountHost;
  readonly #command: Command<AccountActionName>;
  #asked?: AccountActionName;
  #customer?: CustomerSummary;

  constructor(element: LitElement, host: AccountHost) {
    this.#element = element;
    this.#host = host;
    this.#command = new Command<AccountActionName>(element, host.desk);
  }

  /** Something is under way. */
  get busy(): boolean {
    return this.#command.pending !== undefined;
  }

  /** The customer that the last action was about. */
  get about(): string | undefined {
    return (this.#command.pending ?? this.#command.last)?.request.customerId;
  }

  /** Asks whether that is to be done. */
  choose(name: AccountActionName, customer: CustomerSummary): void {
    if (this.busy) return;
    this.#asked = name;
    this.#customer = customer;
    this.#element.requestUpdate();
  }

  dismiss(): void {
    this.#asked = undefined;
    this.#command.dismiss();
  }

  /** The question that is open; to be shown as a modal dialog. */
  dialog(desk: Desk): TemplateResult | typeof nothing {
    const [name, customer] = [this.#asked, this.#customer];
    if (!name || !customer) return nothing;
    const {t} = desk;
    const called = nameOf(desk, customer);
    const {logonId} = customer;
    const values = {customer: called, who: logonId && logonId !== called ? `${called} (${logonId})` : called};
    const {heading, text, decline} = en.accountQuestion[name];
    return questionDialog({
      heading: t(heading, values),
      text: t(text, values),
      confirm: t(en.action[name]),
      decline: t(decline),
      onAnswer: (yes) => {
        this.#asked = undefined;
        this.#element.requestUpdate();
        if (yes) void this.#run(name, customer);
      },
    });
  }

  /** How the last action went. */
  notice(desk: Desk): TemplateResult | typeof nothing {
    const {last, pending} = this.#command;
    const customer = this.#customer;
    if (pending) return html`<p class="muted waiting">${desk.t(en.loading)}</p>`;
    if (!last || !customer) return nothing;
    const {name, request, failure} = last;
    const receipt = receiptButton(desk, request);
    if (!failure) return notice('done', [desk.t(en.done[name], {customer: nameOf(desk, customer)})], receipt);
    // What a rule refuses is not tried again.
    const retry = failure.facts.refusal ? undefined : () => this.#run(name, customer);
    return html`${this.#host.failureNotice(failure, retry, failureLines(desk, failure))}${receipt}`;
  }

  async #run(name: AccountActionName, customer: CustomerSummary): Promise<void> {
    const desk = this.#host.desk();
    if (!desk) return;
    const {customerId, type, enabled} = customersOf(desk).latest(customer);
    const done = await this.#command.run(name, {customerId, seen: {customerId, type, enabled}});
    if (done) this.#host.announce(desk.t(en.done[name], {customer: nameOf(desk, customer)}));
  }
}

/** Where nobody knows what has happened, one is to look at the account, and not at an order. */
function failureLines(words: Words, failure: Failure): readonly string[] {
  const [first = '', ...others] = actionFailureLines(words, failure.with({outcome: undefined}));
  const {outcome} = failure.facts;
  if (!outcome) return [first, ...others];
  return [first, words.t(outcome === 'unclear' ? en.accountUnclear : en.outcome[outcome]), ...others];
}
