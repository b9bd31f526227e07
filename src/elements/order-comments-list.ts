import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {readComment} from '../model/automatic-comment.js';
import type {OrderComment} from '../model/order-comment.js';
import {timeText} from '../ui/format.js';

/** Comments as they were read: who, when, what. */
export function commentList(words: Words, comments: readonly OrderComment[], you: string | undefined): TemplateResult {
  if (!comments.length) return html`<p class="muted">${words.t(en.noComments)}</p>`;
  return html`<ul>
    ${comments.map((comment) => commentItem(words, comment, you))}
  </ul>`;
}

function commentItem(words: Words, comment: OrderComment, you: string | undefined): TemplateResult {
  const {automatic, text} = readComment(comment.text);
  return html`<li part="comment">
    <p class="head">
      <b part="author"><bdi>${authorText(words, comment, you)}</bdi></b>
      <span class="muted" part="time">${comment.time ? timeText(words, comment.time) : nothing}</span>
      ${automatic ? html`<span class="muted" part="automatic">${words.t(en.automaticComment)}</span>` : nothing}
    </p>
    <p class="text" dir="auto">${text}</p>
  </li>`;
}

/** Who wrote it; “you” for whoever reads it. */
export function authorText({t}: Words, {authorId, authorName, authorLogonId}: OrderComment, you: string | undefined): string {
  const name = authorName && authorLogonId ? `${authorName} (${authorLogonId})` : (authorName ?? authorLogonId ?? '');
  return authorId && authorId === you ? t(en.you, {name: authorName ?? name}) : name;
}
