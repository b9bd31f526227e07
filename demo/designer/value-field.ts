import {html, nothing, type TemplateResult} from 'lit';
import {hexOf, readColour} from './colour.js';

export interface ValueField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What it is while nothing is set. */
  readonly initial: string;
  readonly kind: 'colour' | 'text';
  readonly onValue: (value: string) => void;
}

/** A box for a value of CSS, and for a colour one to choose it from. */
export function valueField({id, label, hint, value, initial, kind, onValue}: ValueField): TemplateResult {
  const changed = ({target}: Event): void => onValue((target as HTMLInputElement).value.trim());
  return html`<div class="value">
    <label for=${id}>${label}</label>
    <div class="boxes">
      ${
        kind === 'colour'
          ? html`<input type="color" aria-label="${label}, from a palette" .value=${hexFrom(value || initial)} @input=${changed} />`
          : nothing
      }
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${initial}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        class=${value ? 'set' : ''}
        .value=${value}
        @change=${changed}
      />
    </div>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

const probe = new Option();

/** As a palette wants it; a gradient shows its first colour. */
function hexFrom(value: string): string {
  const [first = ''] = value.match(/#[0-9a-f]{3,8}\b|(?:rgba?|hsla?|color)\([^()]*\)/i) ?? [value];
  probe.style.color = '';
  probe.style.color = first;
  return probe.style.color ? hexOf(readColour(probe.style.color)) : '#000000';
}
