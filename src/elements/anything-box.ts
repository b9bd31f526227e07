import {html, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {OrderCriteria} from '../model/order-search.js';

/** What was made of a text. */
export interface ReadText {
  readonly criteria: OrderCriteria;
  /** Nothing in it could be read. */
  readonly unread: boolean;
  /** What the CSR is told of it. */
  readonly says: (words: Words) => string;
}

export interface AnythingBox {
  readonly text: string;
  readonly read?: ReadText;
  readonly onText: (text: string) => void;
  /** It is to be read; `search` when the CSR pressed Enter. */
  readonly onRead: (search: boolean) => void;
}

/** A box that takes anything, and below it what was recognized, for the CSR to correct in the boxes it went to. */
export function anythingBox(words: Words, {text, read, onText, onRead}: AnythingBox): TemplateResult {
  const {t} = words;
  const unread = !!read?.unread;
  return html`<div class="field" part="field">
    <label part="label" for="anything">${t(en.anything)}</label>
    <textarea
      part="input"
      id="anything"
      rows="1"
      autocomplete="off"
      aria-invalid=${unread ? 'true' : 'false'}
      aria-describedby="anything-says"
      .value=${text}
      @input=${(event: InputEvent) => {
        event.stopPropagation();
        onText((event.target as HTMLTextAreaElement).value);
        if (event.inputType.startsWith('insertFrom')) onRead(false);
      }}
      @change=${() => onRead(false)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        onRead(true);
      }}
    ></textarea>
    <p class=${unread ? 'error' : 'muted'} part=${unread ? 'error' : ''} id="anything-says" role="status">
      ${read ? read.says(words) : t(en.anythingHint)}
    </p>
  </div>`;
}
