import {html, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';

/** Rows of the right height while the first answer is on its way. */
export const resultSkeleton = ({t}: Words): TemplateResult =>
  html`<div class="skeleton waiting" aria-hidden="true">${Array.from({length: 6}, () => html`<div></div>`)}</div>
    <p class="visually-hidden">${t(en.loading)}</p>`;
