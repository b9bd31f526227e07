import {css, html, nothing, type TemplateResult} from 'lit';
import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import type {ActionName, Refusal} from '../model/rules.js';
import {refusalText} from './refusal-text.js';

export interface ActionButton {
  readonly name: ActionName;
  readonly label: string;
  /** Why it is not allowed; the button stays reachable and is described by it. */
  readonly refusal?: Refusal;
  /** Another action is under way. */
  readonly busy?: boolean;
  readonly primary?: boolean;
  readonly run: (name: ActionName) => void;
}

/** What makes way for an action that is not allowed. */
const nextStep = ({t}: Words, name: ActionName, off: boolean, run: ActionButton['run']): TemplateResult =>
  html`<button part="button" type="button" aria-disabled=${off} @click=${() => !off && run(name)}>${t(en.takeItOverFirst)}</button>`;

/** Buttons of actions, and below them why those that are not allowed are not. */
export const actionButtons = (words: Words, buttons: readonly ActionButton[]): TemplateResult =>
  html`<div class="choices">
    <div class="actions">
      ${buttons.map(({name, label, refusal, busy, primary, run}) => {
        const off = !!refusal || !!busy;
        return html`<button
          part="button ${primary && !refusal ? 'primary' : ''} ${name}"
          class=${refusal ? 'off' : primary ? 'primary' : ''}
          type="button"
          aria-disabled=${off}
          aria-describedby=${refusal ? `why-${name}` : nothing}
          @click=${() => !off && run(name)}
        >
          ${label}
        </button>`;
      })}
    </div>
    ${buttons.map(({name, label, refusal, busy, run}) =>
      refusal
        ? html`<p class="why muted" part="reason">
            <b>${label}:</b> <span id="why-${name}">${refusalText(words, refusal)}</span>
            ${refusal.next === 'take-over' ? nextStep(words, refusal.next, !!busy, run) : nothing}
          </p>`
        : nothing,
    )}
  </div>`;

export const actionButtonStyles = css`
  .choices {
    display: grid;
    gap: 4px;
  }
  .why button {
    margin-block: 4px;
  }
`;
