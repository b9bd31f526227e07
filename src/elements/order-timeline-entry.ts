import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {readComment} from '../model/automatic-comment.js';
import type {OrderComment} from '../model/order-comment.js';
import type {Receipt} from '../model/receipt.js';
import {machineTime, type Sighting, type TimelineEntry} from '../model/timeline.js';
import {timeText} from '../ui/format.js';
import {actionText, resultText, serverText} from '../ui/receipt-text.js';
import {sinceText} from '../ui/since.js';
import {lockText, statusText} from '../ui/status.js';
import {authorText} from './order-comments-list.js';

/** What happened, when, who says so, and what there is to add, a paragraph each; `typed` is text of whatever language. */
export const timelineItem = (
  {t}: Words,
  source: 'server' | 'here',
  what: unknown,
  time: TemplateResult | typeof nothing,
  more: readonly unknown[] = [],
  typed?: string,
): TemplateResult =>
  html`<li part="entry">
    <p class="head">
      <b>${what}</b> ${time} <span class="muted" part="source">${t(source === 'server' ? en.fromServer : en.seenHere)}</span>
    </p>
    ${typed ? html`<p class="text" dir="auto">${typed}</p>` : nothing}
    ${more.filter(Boolean).map((line) => html`<p class="text">${line}</p>`)}
  </li>`;

/** Text that the server formatted is no time that machines read. */
function serverTime(words: Words, text: string): TemplateResult {
  const machine = machineTime(text);
  return machine
    ? html`<time part="time" datetime=${machine}>${timeText(words, text)}</time>`
    : html`<span class="time" part="time">${text}</span>`;
}

const ownTime = (words: Words, at: number): TemplateResult =>
  html`<time part="time" datetime=${new Date(at).toISOString()}>${sinceText(words, at)}</time>`;

function commentItem(words: Words, comment: OrderComment, you: string | undefined): TemplateResult {
  const {automatic, text} = readComment(comment.text);
  const what = html`${words.t(en.timelineComment, {author: authorText(words, comment, you)})}${
    automatic ? html` <span class="muted" part="automatic">${words.t(en.automaticComment)}</span>` : nothing
  }`;
  return timelineItem(words, 'server', what, comment.time ? serverTime(words, comment.time) : nothing, [], text);
}

function receiptItem(words: Words, receipt: Receipt): TemplateResult {
  const code = serverText(receipt);
  const more = [resultText(words, receipt), code && words.t(en.support, {code})];
  return timelineItem(words, 'here', actionText(words, receipt), ownTime(words, receipt.at), more, receipt.reason);
}

function changeLines(words: Words, {before, after}: Sighting): readonly unknown[] {
  const {t} = words;
  const status = {before: statusText(words, before.status), after: statusText(words, after.status)};
  const lock = {before: lockText(words, before.lock), after: lockText(words, after.lock)};
  return [
    status.before !== status.after && t(en.timelineStatusChange, status),
    lock.before !== lock.after && t(en.timelineLockChange, lock),
  ];
}

/** One entry; `you`: the member ID of who reads it. */
export function timelineEntry(words: Words, entry: TimelineEntry, you: string | undefined): TemplateResult {
  const {t} = words;
  switch (entry.kind) {
    case 'placed':
      return timelineItem(words, 'server', t(en.timelinePlaced), serverTime(words, entry.time));
    case 'updated':
      return timelineItem(words, 'server', t(en.timelineUpdated), serverTime(words, entry.time));
    case 'comment':
      return commentItem(words, entry.comment, you);
    case 'receipt':
      return receiptItem(words, entry.receipt);
    case 'seen':
      return timelineItem(words, 'here', t(en.timelineChange), ownTime(words, entry.sighting.at), changeLines(words, entry.sighting));
    case 'locked':
      return timelineItem(words, 'here', t(en.lockedHere), ownTime(words, entry.since));
  }
}
