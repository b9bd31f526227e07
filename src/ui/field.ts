import {html, nothing, type TemplateResult} from 'lit';

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string;
  readonly type?: 'text' | 'password' | 'date' | 'email' | 'tel';
  readonly inputMode?: 'numeric';
  readonly autocomplete?: 'username' | 'current-password' | 'off';
  /** What there is to choose; makes it a select box with an empty first choice called `any`. */
  readonly choices?: readonly {readonly code: string; readonly name: string}[];
  readonly any?: string;
}

const errorId = (id: string): string => `${id}-error`;

/** A labelled box with what is wrong with it right below. */
export function field(spec: Field): TemplateResult {
  const {id, label, error} = spec;
  return html`<div class="field" part="field">
    <label part="label" for=${id}>${label}</label>
    ${spec.choices ? selectBox(spec, spec.choices) : inputBox(spec)}
    ${error ? html`<p class="error" part="error" id=${errorId(id)}>${error}</p>` : nothing}
  </div>`;
}

const inputBox = ({id, value, error, type = 'text', inputMode, autocomplete = 'off'}: Field): TemplateResult =>
  html`<input
    part="input"
    id=${id}
    name=${id}
    type=${type}
    .value=${value}
    inputmode=${inputMode ?? nothing}
    autocomplete=${autocomplete}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${error ? errorId(id) : nothing}
  />`;

const selectBox = ({id, value, error, any}: Field, choices: NonNullable<Field['choices']>): TemplateResult =>
  html`<select part="input" id=${id} name=${id} aria-invalid=${error ? 'true' : 'false'} aria-describedby=${error ? errorId(id) : nothing}>
    <option value="" .selected=${!value}>${any}</option>
    ${choices.map(({code, name}) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
  </select>`;
