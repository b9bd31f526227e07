import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Country} from '../model/country.js';
import type {OrderCriteria, OrderCriterion} from '../model/order-search.js';
import {field, type Field} from '../ui/field.js';
import {anythingBox, type AnythingBox} from './anything-box.js';

export interface OrderFields {
  readonly criteria: OrderCriteria;
  /** What is wrong, in English. */
  readonly problems: ReadonlyMap<OrderCriterion, string>;
  /** Nothing was entered at all. */
  readonly empty: boolean;
  /** The criteria that are folded away are shown. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly b2b: boolean;
  readonly countries: readonly Country[];
  readonly anything: AnythingBox;
  /** Recent and saved searches are on show. */
  readonly remembered: boolean;
  readonly onRemembered: () => void;
  readonly onKeys: () => void;
}

/** Criteria that are shown at once; a value in any other opens the rest. */
export const FIRST_CRITERIA: readonly OrderCriterion[] = ['organizationName', 'orderId', 'lastName', 'zipCode'];

type Kind = Pick<Field, 'type' | 'inputMode' | 'choices' | 'any'>;

/** What stands in the search form of `<find-orders>`. The criteria used most come first, the others are folded away. */
export function orderFields(words: Words, form: OrderFields): TemplateResult {
  const {t} = words;
  const {criteria, problems, countries} = form;
  const box = (name: OrderCriterion, kind?: Kind): TemplateResult => {
    const problem = problems.get(name);
    return field({
      id: name,
      label: t(en.criterion[name]),
      value: criteria[name] ?? '',
      error: problem && t(problem),
      ...kind,
    });
  };
  const states = countries.find(({code}) => code === criteria.country)?.states ?? [];
  return html`${anythingBox(words, form.anything)}
    <div class="fields">
      ${form.b2b ? html`<div class="wide">${box('organizationName')}</div>` : nothing} ${box('orderId', {inputMode: 'numeric'})}
      ${box('lastName')} ${box('zipCode')}
    </div>
    <details part="more" ?open=${form.more}>
      <summary>${t(en.moreCriteria)}</summary>
      <div class="fields">
        ${box('firstName')} ${box('streetAddress')} ${box('city')}
        ${box('country', countries.length ? {choices: countries, any: t(en.any)} : undefined)}
        ${box('state', states.length ? {choices: states, any: t(en.any)} : undefined)} ${box('phone', {type: 'tel'})}
        ${box('email', {type: 'email'})} ${box('startDate', {type: 'date'})} ${box('endDate', {type: 'date'})}
      </div>
    </details>
    ${form.empty ? html`<p class="error" part="error" role="alert" id="nothing">${t(en.nothingEntered)}</p>` : nothing}
    <div class="actions">
      <button part="button primary" class="primary">${t(en.search)}</button>
      <button part="button" type="reset">${t(en.clear)}</button>
      <button part="button" class="quiet" type="button" id="remembered" aria-expanded=${form.remembered} @click=${form.onRemembered}>
        ${t(en.recentAndSaved)}
      </button>
      <button part="button" type="button" class="quiet" @click=${form.onKeys}>${t(en.keyboardShortcuts)}</button>
      <span class="busy muted" data-room=${t(en.loading)}
        >${form.busy ? html`<span class="waiting">${t(en.loading)}</span>` : nothing}</span
      >
      ${criteria.orderId?.trim() ? html`<span class="muted">${t(en.criteriaIgnored)}</span>` : nothing}
    </div>`;
}
