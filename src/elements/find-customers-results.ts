import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {customerHints, type CustomerHint} from '../model/customer-hints.js';
import type {CustomerCriteria, CustomerMatches} from '../model/customer-search.js';
import type {CustomerSummary} from '../model/customer.js';
import {chipGroup, type ChipButton} from '../ui/chips.js';
import {criterionLabel} from './find-customers-fields.js';

/** A hint that was followed, and what stood in the box before. */
export interface FollowedHint extends CustomerHint {
  readonly before?: string;
}

export interface Refining {
  readonly matches: CustomerMatches;
  /** How many of them are on show. */
  readonly shown: number;
  /** What was searched for. */
  readonly criteria: CustomerCriteria;
  readonly steps: readonly FollowedHint[];
  /** Only accounts of that state are on show. */
  readonly enabled?: boolean;
  readonly onHint: (hint: CustomerHint) => void;
  readonly onTakeBack: (step: FollowedHint) => void;
  readonly onEnabled: (enabled: boolean | undefined) => void;
}

/** What stands above the rows. */
export const aboveCustomers = (words: Words, refining: Refining): TemplateResult =>
  html`${customersHeading(words, refining.matches, refining.shown)} ${customerChips(words, refining)}`;

/** “20 of 61 customers”, and what to do about the rest; never more than is known. */
function customersHeading({t}: Words, {customers, total, more}: CustomerMatches, shown: number): TemplateResult {
  const n = customers.length;
  const heading = (text: string, hint: string): TemplateResult =>
    html`<h3 part="result-heading" tabindex="-1">${text}</h3>
      <p>${hint}</p>`;
  if (!n) return heading(t(en.customersNone), t(en.customersNoneHint));
  if (shown < n) return heading(t(en.customersHere, {n: shown}), t(en.customersHereOnly, {n}));
  if (!more) return heading(t(en.customersFound, {n}), t(en.customersByName));
  return heading(total === undefined ? t(en.customersMore, {n}) : t(en.customersSome, {n, total}), t(en.customersRefine));
}

/** Chips made of the rows that came; one click searches with it, another takes it back. */
function customerChips(words: Words, refining: Refining): TemplateResult | typeof nothing {
  const {matches, criteria, steps, enabled} = refining;
  if (!matches.more && !steps.length && enabled === undefined) return nothing;
  const hints = matches.more ? customerHints(matches.customers, criteria) : [];
  const groups = (['firstName', 'lastName', 'organizationName'] as const).map((criterion) => {
    const chips = [
      ...steps.filter((step) => step.criterion === criterion).map((step) => chip(words, step, true, () => refining.onTakeBack(step))),
      ...hints.filter((hint) => hint.criterion === criterion).map((hint) => chip(words, hint, false, () => refining.onHint(hint))),
    ];
    return chips.length ? chipGroup(criterionLabel(words, criterion), chips) : nothing;
  });
  return html`<div class="coach" role="group" aria-label=${words.t(en.narrowCustomers)}>${groups} ${accountChips(words, refining)}</div>`;
}

const chip = ({t}: Words, {criterion, value, count}: CustomerHint, pressed: boolean, onClick: () => void): ChipButton => ({
  key: `${criterion}:${value.toLowerCase()}`,
  label: t(en.hintCount, {label: value, n: count}),
  pressed,
  onClick,
});

/** HCL cannot search by it, so these look only at the rows that are there. */
function accountChips({t}: Words, {matches, enabled, onEnabled}: Refining): TemplateResult | typeof nothing {
  const count = (state: boolean): number => matches.customers.filter((customer: CustomerSummary) => customer.enabled === state).length;
  const states = [true, false].filter((state) => state === enabled || (count(state) > 0 && count(state) < matches.customers.length));
  if (!states.length) return nothing;
  return chipGroup(
    t(en.customerColumn.account),
    states.map((state) => ({
      key: `account:${state}`,
      label: t(en.hintCount, {label: t(en.accountState[state ? 'enabled' : 'disabled']), n: count(state)}),
      pressed: state === enabled,
      onClick: () => onEnabled(state === enabled ? undefined : state),
    })),
  );
}
