import type {LitElement, TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {isBlank} from '../model/criteria.js';
import {tooLong, type CustomerCriteria, type CustomerCriterion} from '../model/customer-search.js';
import {customerFields} from './find-customers-fields.js';
import {focusInForm} from './focus-in-form.js';
import {MoreCriteria, withTyped} from './more-criteria.js';

interface FormHost extends LitElement {
  criteria: CustomerCriteria;
}

const NONE: ReadonlySet<CustomerCriterion> = new Set();

/** The search form of `<find-customers>`: what was typed, what is wrong with it, and how much of it is shown. */
export class FindCustomersForm {
  readonly more: MoreCriteria;

  readonly #host: FormHost;
  #tooLong = NONE;
  #empty = false;

  constructor(host: FormHost, desk: () => Desk | undefined) {
    this.#host = host;
    this.more = new MoreCriteria(host, desk, 'more-customer-criteria');
  }

  render(desk: Desk, busy: boolean): TemplateResult {
    return customerFields(desk, {
      criteria: this.#host.criteria,
      tooLong: this.#tooLong,
      empty: this.#empty,
      more: this.more.open,
      busy,
      b2b: desk.settings.storeType === 'B2B',
      countries: this.more.countries,
    });
  }

  /** Resolves to whether one can search for what was typed; if not, the focus goes to what is wrong. */
  async check(): Promise<boolean> {
    const {criteria} = this.#host;
    this.#tooLong = tooLong(criteria);
    this.#empty = isBlank(criteria);
    if (!this.#tooLong.size && !this.#empty) return true;
    await focusInForm(this.#host, this.#tooLong.size ? '[aria-invalid=true]' : '#logonId');
    return false;
  }

  clear(): void {
    this.#host.criteria = {};
    this.#tooLong = NONE;
    this.#empty = false;
  }

  readonly onInput = (event: Event): void => {
    this.#host.criteria = withTyped(this.#host.criteria, event);
    if (this.#tooLong.size) this.#tooLong = tooLong(this.#host.criteria);
    this.#empty = false;
  };
}
