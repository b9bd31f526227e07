import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Country} from '../model/country.js';
import type {CustomerCriteria, CustomerCriterion} from '../model/customer-search.js';
import {field, type Field} from '../ui/field.js';

export interface CustomerFields {
  readonly criteria: CustomerCriteria;
  /** Boxes that hold more than can be searched. */
  readonly tooLong: ReadonlySet<CustomerCriterion>;
  /** Nothing was entered at all. */
  readonly empty: boolean;
  /** The criteria that are folded away are shown. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly b2b: boolean;
  readonly countries: readonly Country[];
}

/** All but the logon ID are criteria for orders, too, and share their labels. */
export const criterionLabel = ({t}: Words, name: CustomerCriterion): string => t(name === 'logonId' ? en.logonId : en.criterion[name]);

/** What stands in the search form of `<find-customers>`. The criteria used most come first, the others are folded away. */
export function customerFields(words: Words, form: CustomerFields): TemplateResult {
  const {t} = words;
  const {criteria, countries} = form;
  const box = (name: CustomerCriterion, kind?: Pick<Field, 'type' | 'choices' | 'any'>): TemplateResult =>
    field({
      id: name,
      label: criterionLabel(words, name),
      value: criteria[name] ?? '',
      error: form.tooLong.has(name) ? t(en.criterionProblem.length) : undefined,
      ...kind,
    });
  const states = countries.find(({code}) => code === criteria.country)?.states ?? [];
  return html`<div class="fields">
      ${form.b2b ? html`<div class="wide">${box('organizationName')}</div>` : nothing} ${box('logonId')} ${box('lastName')}
      ${box('email', {type: 'email'})}
    </div>
    <details part="more" ?open=${form.more}>
      <summary>${t(en.moreCriteria)}</summary>
      <div class="fields">
        ${box('firstName')} ${box('phone', {type: 'tel'})} ${box('streetAddress')} ${box('zipCode')}
        ${box('country', countries.length ? {choices: countries, any: t(en.any)} : undefined)}
        ${box('state', states.length ? {choices: states, any: t(en.any)} : undefined)}
      </div>
    </details>
    <p class="hint muted">${t(en.customersHint)}</p>
    ${form.empty ? html`<p class="error" part="error" role="alert">${t(en.noCriterion)}</p>` : nothing}
    <div class="actions">
      <button part="button primary" class="primary">${t(en.search)}</button>
      <button part="button" type="reset">${t(en.clear)}</button>
      ${form.busy ? html`<span class="muted waiting">${t(en.loading)}</span>` : nothing}
    </div>`;
}
