import {html, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {ArrivedLine} from '../model/reorder.js';

/** More than these are folded away. */
const MOST_OPEN = 10;

const isMissing = ({wanted, added}: ArrivedLine): boolean => wanted !== undefined && added < wanted;

const words = ({t}: Words, {partNumber: sku, wanted, added}: ArrivedLine): string =>
  added === 0
    ? t(en.arrivedNot, {sku})
    : wanted === undefined || added >= wanted
      ? t(en.arrivedWhole, {sku, added})
      : t(en.arrivedPart, {sku, added, wanted});

const list = (speak: Words, lines: readonly ArrivedLine[]): TemplateResult =>
  html`<ul role="list">
    ${lines.map((line) => html`<li class=${isMissing(line) ? 'error' : ''}>${isMissing(line) ? '✕' : '✓'} ${words(speak, line)}</li>`)}
  </ul>`;

/** What came into the cart, line by line: first what did not. */
export function arrivedList(speak: Words, lines: readonly ArrivedLine[]): TemplateResult {
  const sorted = [...lines.filter(isMissing), ...lines.filter((line) => !isMissing(line))];
  return html`<details ?open=${lines.length <= MOST_OPEN}>
    <summary>${speak.t(en.arrivedTitle, {n: lines.length})}</summary>
    ${list(speak, sorted)}
  </details>`;
}
