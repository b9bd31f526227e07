import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {accountChoices, type Customer} from '../model/customer.js';
import {refusalOf, type AccountActionName} from '../model/rules.js';
import {fullName} from '../model/person-name.js';
import {addressBlock, addressLines} from '../ui/address.js';
import {copyButton} from '../ui/copy-button.js';
import {emailText} from '../ui/email.js';
import {fact} from '../ui/fact.js';
import {refusalText} from '../ui/refusal-text.js';
import {accountText, nameOf} from './account-actions.js';

/** Who it is and how to reach them. */
export function customerFacts(desk: Desk, customer: Customer, say: (text: string) => void): TemplateResult {
  const {t, settings} = desk;
  const {address, logonId, organization, type} = customer;
  const lines = address ? addressLines(desk, address) : [];
  const named = type === 'guest' ? address && fullName(address, desk.locale) : nameOf(desk, customer);
  const copied = (what: 'phone' | 'email', text: string | undefined): unknown =>
    text ? html`${emailText(text)} ${copyButton(desk, what, text, say)}` : t(en.none);
  return html`<dl class="facts" part="facts">
    ${fact(t(en.customer), html`<bdi>${named || t(en.guest)}</bdi>`)} ${logonId ? fact(t(en.logonId), emailText(logonId)) : nothing}
    ${settings.storeType === 'B2B' ? fact(t(en.organization), html`<bdi>${organization ?? t(en.none)}</bdi>`) : nothing}
    ${fact(t(en.criterion.email), copied('email', address?.email))} ${fact(t(en.criterion.phone), copied('phone', address?.phone))}
    ${fact(
      t(en.address),
      address && lines.length ? html`${addressBlock(desk, address)} ${copyButton(desk, 'address', lines.join('\n'), say)}` : t(en.none),
    )}
    ${fact(t(en.account), html`<span part="status">${accountSays(desk, customer)}</span>`)}
  </dl>`;
}

function accountSays(desk: Desk, customer: Customer): string {
  if (customer.type === 'registered') return accountText(desk, customer);
  return desk.t(customer.type === 'guest' ? en.guestAccount : en.staffAccount);
}

/** What can be done about the account, or why not. Guests have none. */
export function accountButtons(
  desk: Desk,
  customer: Customer,
  busy: boolean,
  choose: (name: AccountActionName) => void,
): TemplateResult | typeof nothing {
  if (customer.type === 'guest') return nothing;
  const {t, session} = desk;
  const choices = accountChoices(customer.enabled).map((name) => ({name, refusal: refusalOf(name, {...customer, agent: session.agent})}));
  return html`<div class="actions">
      ${choices.map(
        ({name, refusal}) =>
          html`<button
            part="button"
            class=${refusal ? 'off' : ''}
            type="button"
            aria-disabled=${!!refusal || busy}
            aria-describedby=${refusal ? `why-${name}` : nothing}
            @click=${() => !refusal && choose(name)}
          >
            ${t(en.action[name])}
          </button>`,
      )}
    </div>
    ${choices.map(({name, refusal}) =>
      refusal ? html`<p class="muted" part="reason" id=${`why-${name}`}>${refusalText(desk, refusal)}</p>` : nothing,
    )}`;
}
