import {html, nothing, type TemplateResult} from 'lit';
import {hexOf, readColour} from './colour.js';
import type {Documented} from './documented.js';
import type {PartOnScreen} from './parts-on-screen.js';
import {tokensBehind} from './tokens-behind.js';
import {valueField} from './value-field.js';

/** What can be set for a part here; the CSS can be given anything else by hand. */
const PROPERTIES = {
  background: 'colour',
  color: 'colour',
  'border-color': 'colour',
  'border-width': 'text',
  'border-radius': 'text',
  padding: 'text',
  'font-size': 'text',
  'font-weight': 'text',
} as const;

export interface PickedPanel {
  readonly part: PartOnScreen;
  readonly name: string;
  /** Everywhere, or only in the element around. */
  readonly only: boolean;
  readonly documented: Documented;
  readonly values: Readonly<Record<string, string>>;
  readonly onName: (name: string) => void;
  readonly onOnly: (only: boolean) => void;
  readonly onValue: (property: string, value: string) => void;
  readonly onToken: (token: string) => void;
}

/** What was pointed at: its part and states, the tokens behind it, and its own values. */
export function pickedPanel(picked: PickedPanel): TemplateResult {
  const {part, name, only, documented, values, onName, onOnly, onValue} = picked;
  const {host, owner, element} = part;
  const style = getComputedStyle(element);
  return html`<p class="where">
      <code>&lt;${host.localName}&gt;</code>${owner === host ? nothing : html` › <code>&lt;${owner.localName}&gt;</code>`}
    </p>
    <div class="kinds" role="group" aria-label="Part">
      ${part.names.map(
        (one) => html`<button type="button" aria-pressed=${one === name} @click=${() => onName(one)}>::part(${one})</button>`,
      )}
    </div>
    <p>${documented.parts.get(name)?.replaceAll('`', '') ?? nothing}</p>
    ${states(picked)} ${behind(picked)}
    <h3>Its own values</h3>
    <div class="kinds" role="group" aria-label="Where">
      <button type="button" aria-pressed=${!only} @click=${() => onOnly(false)}>In every element</button>
      <button type="button" aria-pressed=${only} @click=${() => onOnly(true)}>Only in ${host.localName}</button>
    </div>
    <div class="values">
      ${Object.entries(PROPERTIES).map(([property, kind]) =>
        valueField({
          id: `part-${property}`,
          label: property,
          kind,
          value: values[property] ?? '',
          initial: now(style, property),
          onValue: (value) => onValue(property, value),
        }),
      )}
    </div>`;
}

/** What it has at present. */
function now(style: CSSStyleDeclaration, property: string): string {
  if (property !== 'background') return short(style.getPropertyValue(property));
  return style.backgroundImage === 'none' ? short(style.backgroundColor) : style.backgroundImage;
}

function short(value: string): string {
  const colour = value.startsWith('rgb') ? readColour(value) : undefined;
  if (!colour) return value;
  return colour.alpha ? hexOf(colour) : 'transparent';
}

function states({part: {owner}, documented}: PickedPanel): TemplateResult | typeof nothing {
  if (!documented.states.size) return nothing;
  return html`<h3>States of <code>&lt;${owner.localName}&gt;</code></h3>
    <ul class="states">
      ${[...documented.states].map(
        ([state, text]) =>
          html`<li>
            <code>:state(${state})</code>${owner.matches(`:state(${state})`) ? html` <b>on</b>` : nothing}<br />
            <span class="hint">${text}</span>
          </li>`,
      )}
    </ul>`;
}

function behind({part, onToken}: PickedPanel): TemplateResult {
  return html`<h3>Tokens behind it</h3>
    <ul class="behind">
      ${tokensBehind(part.element).map(
        ({property, tokens, inherited}) =>
          html`<li>
            <span>${property}${inherited ? html` <small>from around</small>` : nothing}</span>
            ${tokens.map((token) => html`<button type="button" class="link" @click=${() => onToken(token)}>${token.replace('--order-desk-', '')}</button>`)}
          </li>`,
      )}
    </ul>`;
}
