import {html, nothing, type TemplateResult} from 'lit';

export type NoticeKind = 'failed' | 'done' | 'info';

const MARKS: Readonly<Record<NoticeKind, string>> = {failed: '!', done: '✓', info: 'i'};

/** A message in the page, with what can be done about it below. Failures speak up; successes are announced by their element. */
export const notice = (kind: NoticeKind, lines: readonly string[], ...more: unknown[]): TemplateResult =>
  html`<div class="notice ${kind}" part="notice ${kind}" role=${kind === 'failed' ? 'alert' : nothing}>
    <span class="mark" aria-hidden="true">${MARKS[kind]}</span>
    ${lines.map((line, i) => html`<p class=${i ? 'muted' : ''}>${line}</p>`)} ${more}
  </div>`;
