import type {LitElement, TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {Country} from '../model/country.js';
import {isBlank} from '../model/criteria.js';
import {tooLong, type CustomerCriteria, type CustomerCriterion} from '../model/customer-search.js';
import {customerForm} from './find-customers-form.js';
import {readPreference, writePreference} from './preferences.js';

interface FormHost extends LitElement {
  criteria: CustomerCriteria;
}

const MORE = 'more-customer-criteria';
const NONE: ReadonlySet<CustomerCriterion> = new Set();

/** The search form of `<find-customers>`: what was typed, what is wrong with it, and how much of it is shown. */
export class CustomerForm {
  readonly #host: FormHost;
  readonly #desk: () => Desk | undefined;
  #tooLong = NONE;
  #empty = false;
  #more = readPreference(MORE) === 'open';
  #countries: readonly Country[] = [];

  constructor(host: FormHost, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
  }

  render(desk: Desk, busy: boolean): TemplateResult {
    return customerForm(desk, {
      criteria: this.#host.criteria,
      tooLong: this.#tooLong,
      empty: this.#empty,
      more: this.#more,
      busy,
      b2b: desk.settings.storeType === 'B2B',
      countries: this.#countries,
    });
  }

  /** Says whether one can search for it; else the focus goes to what is wrong. */
  async check(): Promise<boolean> {
    const {criteria} = this.#host;
    this.#tooLong = tooLong(criteria);
    this.#empty = isBlank(criteria);
    if (!this.#tooLong.size && !this.#empty) return true;
    await this.focus(this.#tooLong.size ? '[aria-invalid=true]' : '#logonId');
    return false;
  }

  clear(): void {
    this.#host.criteria = {};
    this.#tooLong = NONE;
    this.#empty = false;
  }

  async focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }

  /** The countries of another store are others. */
  readAgain(): void {
    this.#countries = [];
    if (this.#more) void this.#loadCountries();
  }

  readonly onInput = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    const {criteria} = this.#host;
    // A country has its own states.
    this.#host.criteria = {...criteria, [name]: value, ...(name === 'country' && {state: ''})};
    if (this.#tooLong.size) this.#tooLong = tooLong(this.#host.criteria);
    this.#empty = false;
  };

  /** `toggle` does not bubble, so it is caught on its way down. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      this.#more = target.open;
      writePreference(MORE, target.open ? 'open' : 'closed');
      if (target.open) void this.#loadCountries();
    },
  };

  async #loadCountries(): Promise<void> {
    try {
      this.#countries = (await this.#desk()?.countries()) ?? [];
      this.#host.requestUpdate();
    } catch {
      // The boxes stay text boxes: HCL takes codes as well.
    }
  }
}
