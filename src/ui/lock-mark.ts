import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';
import type {OrderLock} from '../model/order-lock.js';
import {lockText} from './status.js';

const padlock = svg`<path fill="currentColor" d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z"/>`;

/** A padlock and whose it is; nothing for an order that is not locked. */
export const lockMark = (words: Words, lock: OrderLock): TemplateResult | typeof nothing =>
  lock.state === 'none'
    ? nothing
    : html`<span class="lock ${lock.state}" part="lock ${lock.state}"
        ><svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">${padlock}</svg> ${lockText(words, lock)}</span
      >`;
