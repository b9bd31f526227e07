import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {loadPart} from '../model/load-part.js';

/** Copies the receipt of a request, and says beside the button how that went. `keyed`, so that the next action starts without that text. */
export const receiptButton = (desk: Desk, request: object): TemplateResult =>
  html`${keyed(
    request,
    html`<p class="actions">
      <button part="button" type="button" @click=${({currentTarget}: Event) => void copy(desk, request, currentTarget as HTMLElement)}>
        ${desk.t(en.copyReceipt)}
      </button>
      <span class="muted" role="status"></span>
    </p>`,
  )}`;

/** Where nothing can be copied, the receipt can at least be read, and marked. */
async function copy(desk: Desk, request: object, button: HTMLElement): Promise<void> {
  const said = button.nextElementSibling as HTMLElement;
  said.textContent = '';
  try {
    const {copyReceipt} = await loadPart(() => import('./action-receipts-copy.js'));
    said.textContent = await copyReceipt(desk, request);
  } catch {
    said.textContent = desk.t(en.offline);
  }
}
