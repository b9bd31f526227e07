import type {TemplateResult} from 'lit';
import type {Deed} from '../controllers/command.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Failure} from '../model/failure.js';
import {notice} from '../ui/notice.js';
import {actionFailureLines} from '../ui/refusal-text.js';

type Failed = (failure: Failure, lines: readonly string[]) => TemplateResult;

/** How an action went: what was done in one line, or why it was not and what to do. */
export const deedNotice = (words: Words, {name, request, failure}: Deed, failed: Failed): TemplateResult =>
  failure ? failed(failure, actionFailureLines(words, failure)) : notice('done', [words.t(en.done[name], {orderId: request.orderId})]);
