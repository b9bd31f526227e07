import type {LitElement, TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {Country} from '../model/country.js';
import {asFailure} from '../model/failure.js';
import {
  CRITERIA,
  criteriaProblems,
  hasCriterion,
  type CriterionProblem,
  type OrderCriteria,
  type OrderCriterion,
} from '../model/order-search.js';
import type {Pasted} from '../model/pasted.js';
import {readAnything} from './anything-box.js';
import {FIRST_CRITERIA, searchForm, type SearchForm} from './find-orders-form.js';
import {readPreference, writePreference} from './preferences.js';

interface FormHost extends LitElement {
  criteria: OrderCriteria;
  search(): Promise<unknown>;
}

const NO_PROBLEMS: ReadonlyMap<OrderCriterion, CriterionProblem> = new Map();

/** The search form of `<find-orders>`: what was typed or pasted, what is wrong with it, and how much of it is shown. */
export class OrderForm {
  readonly #host: FormHost;
  readonly #desk: () => Desk | undefined;
  #problems = NO_PROBLEMS;
  #nothingEntered = false;
  #more = readPreference('more-criteria') === 'open';
  #countries: readonly Country[] = [];
  #text = '';
  #pasted?: Pasted;

  constructor(host: FormHost, desk: () => Desk | undefined) {
    this.#host = host;
    this.#desk = desk;
  }

  render(desk: Desk, more: Pick<SearchForm, 'busy' | 'remembered' | 'onRemembered' | 'onKeys'>): TemplateResult {
    return searchForm(desk, {
      ...more,
      criteria: this.#host.criteria,
      problems: this.#problems,
      empty: this.#nothingEntered,
      more: this.#more,
      b2b: desk.settings.storeType === 'B2B',
      countries: this.#countries,
      anything: {
        text: this.#text,
        pasted: this.#pasted,
        onText: (text) => (this.#text = text),
        onRead: (search) => void this.#readAnything(desk, search),
      },
    });
  }

  /** Says whether one can search for it; else the focus goes to what is wrong. */
  async check(): Promise<boolean> {
    this.#findProblems();
    this.#nothingEntered = !this.#problems.size && !hasCriterion(this.#host.criteria);
    if (!this.#problems.size && !this.#nothingEntered) return true;
    await this.focus(this.#problems.size ? '.fields [aria-invalid=true]' : '#orderId');
    return false;
  }

  /** Fills the form, and shows the boxes that are filled. */
  fill(criteria: OrderCriteria): void {
    this.#problems = NO_PROBLEMS;
    this.#nothingEntered = false;
    if (CRITERIA.some((name) => criteria[name] && !FIRST_CRITERIA.includes(name))) this.#more = true;
    this.#host.criteria = criteria;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#text = '';
    this.#pasted = undefined;
    this.fill({});
  }

  async focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }

  readonly onInput = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    const {criteria} = this.#host;
    // A country has its own states.
    this.#host.criteria = {...criteria, [name]: value, ...(name === 'country' && {state: ''})};
    if (this.#problems.has(name as OrderCriterion)) this.#findProblems();
    this.#nothingEntered = false;
  };

  /** `toggle` does not bubble, so it is caught on its way down. */
  readonly onToggle = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      this.#more = target.open;
      writePreference('more-criteria', target.open ? 'open' : 'closed');
      if (target.open) void this.#loadCountries();
    },
  };

  /** A date box hides what was typed until it is a date. */
  #findProblems(): void {
    const {criteria, renderRoot} = this.#host;
    const problems = new Map(criteriaProblems(criteria));
    if (!criteria.orderId?.trim()) {
      for (const box of renderRoot.querySelectorAll<HTMLInputElement>('input[type=date]')) {
        if (box.validity.badInput) problems.set(box.name as OrderCriterion, 'date');
      }
    }
    this.#problems = problems;
    this.#host.requestUpdate();
  }

  /** What is recognized takes the place of what was recognized before; what was typed into other boxes stays. */
  async #readAnything(desk: Desk, search: boolean): Promise<void> {
    const text = this.#text;
    const blank = !text.trim();
    if (!blank || this.#pasted) {
      let pasted: Pasted;
      try {
        pasted = await readAnything(text, desk);
      } catch (error) {
        return desk.report(this.#host, asFailure(error));
      }
      if (text !== this.#text) return;
      const before = this.#pasted?.criteria ?? {};
      const typed = Object.entries(this.#host.criteria).filter(([name, value]) => before[name as OrderCriterion] !== value);
      this.#pasted = blank ? undefined : pasted;
      this.fill({...Object.fromEntries(typed), ...pasted.criteria});
    }
    if (search && (blank || !this.#pasted?.problem)) await this.#host.search();
  }

  async #loadCountries(): Promise<void> {
    try {
      this.#countries = (await this.#desk()?.countries()) ?? [];
      this.#host.requestUpdate();
    } catch {
      // The boxes stay text boxes: HCL takes codes as well.
    }
  }
}
