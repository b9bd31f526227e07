import {html, type TemplateResult} from 'lit';
import type {ActionRun} from '../controllers/command.js';
import * as en from '../i18n/en.js';
import type {Desk} from '../desk/desk.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import {changesTable} from '../ui/changes-table.js';
import {notice, type Lines} from '../ui/notice.js';
import {actionFailureLines} from '../ui/refusal-text.js';
import {receiptButton} from './action-receipts-button.js';

/** Why an action was not done. What has changed meanwhile stands as it was beside what it is. */
export function failedLines(words: Words, failure: Failure): Lines {
  const [first, ...more] = actionFailureLines(words, failure);
  const {changed, refusal} = failure.facts;
  return changed && !refusal ? [first, changesTable(words, changed), ...more] : [first, ...more];
}

/** How an action went: what was done in one line, or why it was not and what to do; and its receipt. */
export const actionNotice = (
  desk: Desk,
  {name, request, failure}: ActionRun,
  failed: (failure: Failure, lines: Lines) => unknown,
): TemplateResult =>
  failure
    ? html`${failed(failure, failedLines(desk, failure))}${receiptButton(desk, request)}`
    : notice('done', [desk.t(en.done[name], {orderId: request.orderId})], receiptButton(desk, request));
