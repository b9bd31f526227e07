import {html, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {canHide, type OrderColumn} from './order-list-columns.js';

/** Which columns to show. Opens beside its button. */
export const columnChooser = ({t}: Words, columns: readonly OrderColumn[], hidden: ReadonlySet<string>): TemplateResult =>
  html`<div popover id="chooser" role="dialog" aria-label=${t(en.chooseColumns)}>
    ${columns.filter(canHide).map(
      (name) =>
        html`<label class="choice">
          <input type="checkbox" data-column=${name} .checked=${!hidden.has(name)} />
          ${t(en.column[name])}
        </label>`,
    )}
  </div>`;
