import type {LitElement, TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import {asFailure} from '../model/failure.js';
import {loadPart} from '../model/load-part.js';
import {CRITERIA, hasCriterion, type OrderCriteria, type OrderCriterion} from '../model/order-search.js';
import type {ReadText} from './anything-box.js';
import {FIRST_CRITERIA, orderFields, type OrderFields} from './find-orders-fields.js';
import {MoreCriteria, withTyped} from './more-criteria.js';

interface FormHost extends LitElement {
  criteria: OrderCriteria;
  search(): Promise<unknown>;
}

const NO_PROBLEMS: ReadonlyMap<OrderCriterion, string> = new Map();

/** The search form of `<find-orders>`: what was typed or pasted, what is wrong with it, and how much of it is shown. */
export class FindOrdersForm {
  readonly more: MoreCriteria;
  /** Without it, the server tells what is wrong. */
  later?: Pick<typeof import('./find-orders-later.js'), 'orderProblems' | 'focusInForm'>;

  readonly #host: FormHost;
  #problems = NO_PROBLEMS;
  #nothingEntered = false;
  #text = '';
  #read?: ReadText;

  constructor(host: FormHost, desk: () => Desk | undefined) {
    this.#host = host;
    this.more = new MoreCriteria(host, desk, 'more-criteria');
  }

  render(desk: Desk, buttons: Pick<OrderFields, 'busy' | 'remembered' | 'onRemembered' | 'onKeys'>): TemplateResult {
    return orderFields(desk, {
      ...buttons,
      criteria: this.#host.criteria,
      problems: this.#problems,
      empty: this.#nothingEntered,
      more: this.more.open,
      b2b: desk.settings.storeType === 'B2B',
      countries: this.more.countries,
      anything: {
        text: this.#text,
        read: this.#read,
        onText: (text) => (this.#text = text),
        onRead: (search) => void this.#readAnything(desk, search),
      },
    });
  }

  /** Resolves to whether one can search for what was typed; if not, the focus goes to what is wrong. */
  async check(): Promise<boolean> {
    this.#findProblems();
    this.#nothingEntered = !this.#problems.size && !hasCriterion(this.#host.criteria);
    if (!this.#problems.size && !this.#nothingEntered) return true;
    await this.later?.focusInForm(this.#host, this.#problems.size ? '.fields [aria-invalid=true]' : '#orderId');
    return false;
  }

  /** Fills the form, and shows the boxes that are filled. */
  fill(criteria: OrderCriteria): void {
    this.#problems = NO_PROBLEMS;
    this.#nothingEntered = false;
    if (CRITERIA.some((name) => criteria[name] && !FIRST_CRITERIA.includes(name))) this.more.open = true;
    this.#host.criteria = criteria;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#text = '';
    this.#read = undefined;
    this.fill({});
  }

  readonly onInput = (event: Event): void => {
    this.#host.criteria = withTyped(this.#host.criteria, event);
    if (this.#problems.has((event.target as HTMLInputElement).name as OrderCriterion)) this.#findProblems();
    this.#nothingEntered = false;
  };

  #findProblems(): void {
    const {criteria, renderRoot} = this.#host;
    this.#problems = this.later?.orderProblems(criteria, renderRoot) ?? NO_PROBLEMS;
    this.#host.requestUpdate();
  }

  /** What is recognized replaces what was recognized before; what was typed into other boxes stays. */
  async #readAnything(desk: Desk, search: boolean): Promise<void> {
    const text = this.#text;
    const blank = !text.trim();
    if (!blank || this.#read) {
      let read: ReadText;
      try {
        read = (await loadPart(() => import('./read-anything.js'))).readAnything(text, desk);
      } catch (error) {
        return desk.report(this.#host, asFailure(error));
      }
      if (text !== this.#text) return;
      const before = this.#read?.criteria ?? {};
      const typed = Object.entries(this.#host.criteria).filter(([name, value]) => before[name as OrderCriterion] !== value);
      this.#read = blank ? undefined : read;
      this.fill({...Object.fromEntries(typed), ...read.criteria});
    }
    if (search && (blank || !this.#read?.unread)) await this.#host.search();
  }
}
