import {html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {Customer} from '../model/customer.js';
import {addressBlock, addressLines} from '../ui/address.js';
import {copyButton} from '../ui/copy-button.js';
import {emailText} from '../ui/email.js';

/** Address, phone and email of a customer, each with a button that copies it. */
export function customerContact(words: Words, {address}: Customer, say: (text: string) => void): TemplateResult {
  const {t} = words;
  const lines = address ? addressLines(words, address) : [];
  if (!address || (!lines.length && !address.phone && !address.email)) return html`<p class="muted">${t(en.noContact)}</p>`;
  const {phone, email} = address;
  return html`<div class="card">
    ${lines.length ? html`<p>${addressBlock(words, address)} ${copyButton(words, 'address', lines.join('\n'), say)}</p>` : nothing}
    ${phone ? html`<p><bdi>${phone}</bdi> ${copyButton(words, 'phone', phone, say)}</p>` : nothing}
    ${email ? html`<p>${emailText(email)} ${copyButton(words, 'email', email, say)}</p>` : nothing}
  </div>`;
}
