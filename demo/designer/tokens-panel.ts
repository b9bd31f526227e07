import {html, type TemplateResult} from 'lit';
import type {Token} from './documented.js';
import {valueField} from './value-field.js';

const isColour = ({name, initial}: Token): boolean => initial.includes('#') || /text|background$/.test(name);

/** Colours first, then type, spacing and corners. */
export const tokensPanel = (
  tokens: readonly Token[],
  values: Readonly<Record<string, string>>,
  onValue: (name: string, value: string) => void,
): TemplateResult =>
  html`${[true, false].map(
    (colours) =>
      html`<h3>${colours ? 'Colours' : 'Type, spacing, corners'}</h3>
        <div class="values">
          ${tokens
            .filter((token) => isColour(token) === colours)
            .map(({name, initial, text}) =>
              valueField({
                id: `token${name}`,
                label: name.replace('--order-desk-', ''),
                hint: text.replace(/`/g, ''),
                kind: colours ? 'colour' : 'text',
                value: values[name] ?? '',
                initial,
                onValue: (value) => onValue(name, value),
              }),
            )}
        </div>`,
  )}`;
