import {html, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderMatches} from '../model/order-search.js';

/** “20 of 137 orders”, and what to do about the rest; as many lines without a rest, so that no row moves. */
export function resultHeading({t}: Words, {orders, total, more}: OrderMatches): TemplateResult {
  const n = orders.length;
  if (!n) {
    return html`<h3 part="result-heading" tabindex="-1">${t(en.foundNone)}</h3>
      <p class="muted">${t(en.foundNoneHint)}</p>`;
  }
  const heading = !more ? t(en.found, {n}) : total === undefined ? t(en.foundMore, {n}) : t(en.foundSome, {n, total});
  return html`<h3 part="result-heading" tabindex="-1">${heading}</h3>
    <p>${t(more ? en.refine : en.newestFirst)}</p>`;
}

/** Rows of the right height while the first answer is on its way. */
export const resultSkeleton = ({t}: Words): TemplateResult =>
  html`<div class="skeleton waiting" aria-hidden="true">${Array.from({length: 6}, () => html`<div></div>`)}</div>
    <p class="visually-hidden">${t(en.loading)}</p>`;
