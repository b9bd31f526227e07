import {html, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {loadPart} from '../model/load-part.js';
import type {Pasted} from '../model/pasted/read-pasted.js';
import {criteriaText} from '../ui/criteria-text.js';

export interface AnythingBox {
  readonly text: string;
  /** What was made of it. */
  readonly pasted?: Pasted;
  readonly onText: (text: string) => void;
  /** It is to be read; `search` when the CSR pressed Enter. */
  readonly onRead: (search: boolean) => void;
}

/** Reads what was pasted by plain rules, for the store's country. */
export async function readAnything(text: string, {country}: Desk): Promise<Pasted> {
  const {readPasted} = await loadPart(() => import('../model/pasted/read-pasted.js'));
  return readPasted(text, country);
}

/** A box that takes anything, and below it what was recognized, for the CSR to correct in the boxes it went to. */
export function anythingBox(words: Words, {text, pasted, onText, onRead}: AnythingBox): TemplateResult {
  const {t} = words;
  const {problem, criteria = {}} = pasted ?? {};
  return html`<div class="field" part="field">
    <label part="label" for="anything">${t(en.anything)}</label>
    <textarea
      part="input"
      id="anything"
      rows="1"
      autocomplete="off"
      aria-invalid=${problem ? 'true' : 'false'}
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
    <p class=${problem ? 'error' : 'muted'} part=${problem ? 'error' : ''} id="anything-says" role="status">
      ${problem ? t(en.pastedProblem[problem]) : pasted ? t(en.filledIn, {boxes: criteriaText(words, criteria)}) : t(en.anythingHint)}
    </p>
  </div>`;
}
