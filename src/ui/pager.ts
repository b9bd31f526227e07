import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';

/** Previous / Next below a list; nothing when there is one page only. */
export function pager({t}: Words, label: string, page: number, pages: number, go: (page: number) => void): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const button = (text: string, target: number): TemplateResult => {
    const off = target < 1 || target > pages;
    return html`<button part="button" class=${off ? 'off' : ''} type="button" aria-disabled=${off} @click=${() => !off && go(target)}>
      ${text}
    </button>`;
  };
  return html`<nav class="actions" part="pager" aria-label=${label}>
    ${button(t(en.previousPage), page - 1)}
    <span>${t(en.page, {n: page, total: pages})}</span>
    ${button(t(en.nextPage), page + 1)}
  </nav>`;
}
