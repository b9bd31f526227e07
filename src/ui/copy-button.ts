import {css, html, svg, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {copyText, type CopiedFact} from './copy.js';

/** Long enough to be seen; longer where there is something to read. */
const SHOWN = {copied: 2000, cannotCopy: 8000} as const;

export const copyIcon = svg`<path fill="none" stroke="currentColor" stroke-width="1.5" d="M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z"/>`;

/** Copies a text beside which it stands. */
export const copyButton = (words: Words, fact: CopiedFact, text: string, say: (text: string) => void): TemplateResult =>
  html`<button
    class="copy"
    part="button copy"
    type="button"
    aria-label=${words.t(en.copy[fact])}
    @click=${({currentTarget}: Event) => void copyFrom(words, currentTarget as HTMLElement, text, say)}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${copyIcon}</svg>
  </button>`;

/** Copies, and says how it went: aloud, and for a moment at the button, where it moves nothing. */
export async function copyFrom({t}: Words, button: HTMLElement, text: string, say: (text: string) => void): Promise<void> {
  const outcome = (await copyText(text)) ? 'copied' : 'cannotCopy';
  const said = t(outcome === 'copied' ? en.copied : en.cannotCopy);
  say(said);
  button.dataset['said'] = said;
  setTimeout(() => delete button.dataset['said'], SHOWN[outcome]);
}

export const copyStyles = css`
  .copy {
    flex: none;
    width: 24px;
    min-height: 24px;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    line-height: 1;
    vertical-align: middle;
  }
  .copy:is(:hover, :focus-visible) {
    color: var(--_accent);
  }
  .copy svg {
    display: block;
    margin: auto;
  }
  [data-said] {
    position: relative;
  }
  [data-said]::after {
    content: attr(data-said);
    position: absolute;
    inset-block-end: calc(100% + 2px);
    inset-inline-end: 0;
    z-index: 1;
    width: max-content;
    max-width: 220px;
    padding: 4px 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: bold;
    line-height: 1.4;
    text-align: start;
    white-space: normal;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .copy {
      width: 44px;
      min-height: 44px;
    }
  }
`;
