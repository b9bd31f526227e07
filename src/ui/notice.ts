import {html, type TemplateResult} from 'lit';

export type NoticeKind = 'failed' | 'done' | 'info';

/** A success is announced by its element. */
const ROLES = {failed: 'alert', info: 'status', done: 'none'} as const;
const MARKS: Readonly<Record<NoticeKind, string>> = {failed: '!', done: '✓', info: 'i'};

/** What a message is made of: sentences, or a table among them. */
export type Lines = readonly (string | TemplateResult)[];

/** A message in the page, with what can be done about it below. */
export const notice = (kind: NoticeKind, lines: Lines, ...more: unknown[]): TemplateResult =>
  html`<div class="notice ${kind}" part="notice ${kind}" role=${ROLES[kind]}>
    <span class="mark" aria-hidden="true">${MARKS[kind]}</span>
    ${lines.map((line, i) => (typeof line === 'string' ? html`<p class=${i ? 'muted' : ''}>${line}</p>` : line))} ${more}
  </div>`;
