import {css, html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {readComment} from '../model/automatic-comment.js';
import {changesOf, type ChangedFact} from '../model/changes.js';
import type {Situation} from '../model/rules.js';
import {authorAndTime} from './author-and-time.js';
import {beginningOf} from './beginning.js';
import {moneyText} from './format.js';
import {lockText, statusText} from './status.js';

/** Enough of a comment to know what it is about. */
const BEGINNING = 160;

/** Who wrote it and when, and how it begins. */
function commentShown(words: Words, {lastComment}: Situation): unknown {
  const {authorName, authorLogonId, time, text} = lastComment ?? {};
  const head = authorAndTime(words, authorName ?? authorLogonId, time);
  return html`${head || words.t(en.none)}
  ${text ? html`<span dir="auto">${beginningOf(readComment(text).text, BEGINNING)}</span>` : nothing}`;
}

/** What a fact was, or is. */
const SHOWN: Readonly<Record<ChangedFact, (words: Words, situation: Situation) => unknown>> = {
  status: (words, {status}) => statusText(words, status),
  lock: (words, {lock}) => lockText(words, lock),
  total: (words, {total}) => moneyText(words, total),
  lines: ({t}, {lines}) => t('{n}', {n: lines ?? ''}),
  lastComment: commentShown,
  cart: ({t}, {cart}) => cart?.orderId ?? t(en.none),
  cartLock: (words, {cart}) => (cart ? lockText(words, cart.lock) : words.t(en.none)),
  cartItems: ({t}, {cart}) => t('{n}', {n: cart?.itemCount ?? ''}),
};

/** What has changed, as it was seen and as it is, side by side; one fact a row. */
export const changesTable = (words: Words, {seen, now}: {readonly seen: Situation; readonly now: Situation}): TemplateResult => {
  const {t} = words;
  return html`<table class="changes" aria-label=${t(en.changes)}>
    <thead>
      <tr>
        <th scope="col">${t(en.changedWhat)}</th>
        <th scope="col">${t(en.changedFrom)}</th>
        <th scope="col">${t(en.changedTo)}</th>
      </tr>
    </thead>
    <tbody>
      ${changesOf(seen, now).map(
        (fact) =>
          html`<tr>
            <th scope="row">${t(en.changedFact[fact])}</th>
            <td>${SHOWN[fact](words, seen)}</td>
            <td class="now">${SHOWN[fact](words, now)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** It remains a table where others become cards: three narrow columns fit everywhere, and what is compared must stand side by side. */
export const changesStyles = css`
  .changes {
    display: table;
    table-layout: fixed;
    width: 100%;
    margin: 0;
    border-collapse: collapse;
    background: none;
  }
  .changes thead {
    display: table-header-group;
    position: static;
    clip-path: none;
  }
  .changes tbody {
    display: table-row-group;
  }
  .changes tr {
    display: table-row;
    border: 0;
  }
  .changes :is(th, td) {
    display: table-cell;
    height: auto;
    padding: 4px 8px;
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    font-weight: normal;
    text-align: start;
    vertical-align: top;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .changes :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .changes th {
    color: var(--_muted);
  }
  .changes .now {
    font-weight: bold;
  }
  .changes span {
    display: block;
    font-weight: normal;
  }
`;
