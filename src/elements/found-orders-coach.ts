import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {SearchProgress} from '../desk/search-progress.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {
  mergedOrders,
  searchesNarrowedBy,
  narrowedCriteria,
  sameChip,
  type AnsweredSearch,
  type ResultsView,
} from '../model/answered-searches.js';
import {chipsOf, type Chip, type ChipKind} from '../model/order-chips.js';
import {chipGroup, type ChipButton} from '../ui/chips.js';
import {dayText, timeText} from '../ui/format.js';
import {statusText} from '../ui/status.js';

export interface CoachActions {
  readonly toggle: (chip: Chip) => void;
  readonly older: () => void;
  readonly drop: (search: AnsweredSearch) => void;
}

/** More of a kind are not chosen from but read. */
const CHIPS = 4;
const KINDS: readonly ChipKind[] = ['state', 'city', 'month', 'status'];

/** “43 of 137 orders”, and what it means; as many lines without a rest, so that no row moves. */
export function foundHeading({t, locale}: Words, view: ResultsView, {searches, chips, respelled}: SearchProgress): TemplateResult {
  const {orders, total, more, hereOnly} = view;
  const n = orders.length;
  const found = mergedOrders(searches, locale).length;
  const all = searches[0]?.matches.total;
  const heading = (text: string, hint: string): TemplateResult =>
    html`<h3 part="result-heading" tabindex="-1">${text}</h3>
      <p>${hint}</p>`;
  if (hereOnly) return heading(t(en.foundHere, {n}), t(en.hereOnly, {n: found}));
  if (!n) return heading(t(en.foundNone), [respelled ? t(en.triedSpellings) : '', t(en.foundNoneHint)].join(' ').trim());
  if (!more && chips.length && all !== undefined) return heading(t(en.found, {n}), t(en.foundInAll, {n: found, total: all}));
  if (!more) return heading(t(en.found, {n}), t(respelled ? en.triedSpellings : en.newestFirst));
  return heading(total === undefined ? t(en.foundMore, {n}) : t(en.foundSome, {n, total}), t(en.refine));
}

/** The chips that see fewer, the slices that go on, and what was chosen of them so far. */
export function coach(desk: Desk, view: ResultsView, progress: SearchProgress, actions: CoachActions): TemplateResult | typeof nothing {
  const {t, locale} = desk;
  const slices = searchesNarrowedBy(progress.searches, progress.chips).filter(({until}) => until !== undefined);
  if (!view.more && !progress.chips.length && !slices.length) return nothing;
  const criteria = narrowedCriteria(progress.searches[0]?.criteria ?? {}, progress.chips) ?? {};
  const offered = chipsOf(view.orders, criteria, locale).filter((chip) => !progress.chips.some((other) => sameChip(chip, other)));
  const groupOf = (kind: ChipKind): TemplateResult | typeof nothing => {
    const pressed = progress.chips.filter((chip) => chip.kind === kind);
    const chips = [...pressed, ...offered.filter((chip) => chip.kind === kind).slice(0, CHIPS)];
    if (!chips.length) return nothing;
    return chipGroup(
      t(en.chipKind[kind]),
      chips.map((chip): ChipButton => ({
        key: `${kind}:${chip.value}`,
        // What is pressed may have found more since it was counted.
        label: pressed.includes(chip) ? chipLabel(desk, chip) : t(en.chipCount, {label: chipLabel(desk, chip), n: chip.count}),
        pressed: pressed.includes(chip),
        onClick: () => actions.toggle(chip),
      })),
    );
  };
  return html`<div class="coach" role="group" aria-label=${t(en.refineOrders)}>
    ${KINDS.map(groupOf)} ${olderGroup(desk, view, slices, actions)} ${dateLimits(desk, view, progress, slices)}
  </div>`;
}

function olderGroup(
  words: Words,
  {edge, cartsOnly}: ResultsView,
  slices: readonly AnsweredSearch[],
  {older, drop}: CoachActions,
): TemplateResult | typeof nothing {
  const {t} = words;
  const label = (day: string): string => t(en.showOlder, {day});
  const taken = slices.map((search, i): ChipButton => ({
    key: `slice:${i}`,
    label: label(dayText(words, search.until ?? '', 'day')),
    pressed: true,
    onClick: () => drop(search),
  }));
  const text = edge?.placed ? label(timeText(words, edge.placed)) : cartsOnly ? t(en.withoutCarts) : '';
  const next: ChipButton[] = text ? [{key: 'older', label: text, pressed: false, onClick: older}] : [];
  return taken.length || next.length ? chipGroup(t(en.olderOrders), [...taken, ...next]) : nothing;
}

/** Where going back by days ends, and what to do then. */
function dateLimits(
  {t}: Words,
  view: ResultsView,
  {crowded}: SearchProgress,
  slices: readonly AnsweredSearch[],
): TemplateResult | typeof nothing {
  const ended = view.more && !view.hereOnly && slices.length > 0 && !slices.at(-1)?.matches.more;
  if (!crowded && !ended) return nothing;
  return html`<p role="status">${t(crowded ? en.crowdedDay : en.notByDate)}</p>`;
}

function chipLabel(words: Words, {kind, value, label}: Chip): string {
  if (kind === 'status') return statusText(words, value);
  return kind === 'month' ? dayText(words, `${value}-01`, 'month') : label;
}

/** Why each order is there that only another spelling has found. */
export const whyFound = ({t}: Words, {reasons}: SearchProgress): ReadonlyMap<string, string> =>
  new Map(
    [...reasons].map(([orderId, why]) => [
      orderId,
      why.map(({criterion, shown}) => t(en.matchesBy, {criterion: t(en.criterion[criterion]), shown})).join(' '),
    ]),
  );
