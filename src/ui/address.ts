import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../model/address.js';

/** “First Last”, or what there is of it. */
export const personName = ({firstName, lastName}: Address): string => [firstName, lastName].filter(Boolean).join(' ');

/** An address on its lines; with `contact` also phone and email. */
export function addressBlock(address: Address, contact = false): TemplateResult {
  const {lines, city, state, zipCode, country, phone, email} = address;
  const place = [[city, state].filter(Boolean).join(', '), zipCode].filter(Boolean).join(' ');
  const shown = [personName(address), ...lines, place, country, ...(contact ? [phone, email] : [])].filter(Boolean);
  return html`${shown.map((line, i) => html`${i ? html`<br />` : nothing}<bdi>${line}</bdi>`)}`;
}
