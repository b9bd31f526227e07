import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Desk} from '../desk/desk.js';
import type {ReasonKind} from '../desk/house.js';
import * as en from '../i18n/en.js';
import {automaticComment} from '../model/automatic-comment.js';
import {commentProblem} from '../model/order-comment.js';
import type {AnyActionName} from '../model/rules.js';

const OTHER = 'other';

/** Which reasons there are to choose from for an action; undefined for one that has no reason. */
export function reasonKindOf(name: AnyActionName): ReasonKind | undefined {
  if (name === 'cancel') return 'cancel';
  return name === 'take-over' || name === 'take-over-and-unlock' ? 'take-over' : undefined;
}

export const needsReason = ({house}: Desk, kind: ReasonKind): boolean => house.reasonRequired.includes(kind);

/** Why something is done: one of the store's reasons, or another in the CSR's own words. */
export class ReasonField {
  readonly #host: LitElement;
  /** Place in the store's list, or `other`; empty: none yet. */
  #choice = '';
  #typed = '';
  #problem?: 'empty' | 'too-long';

  constructor(host: LitElement) {
    this.#host = host;
  }

  reset(): void {
    this.#choice = this.#typed = '';
    this.#problem = undefined;
    this.#host.requestUpdate();
  }

  /** The comment that it becomes; none without a reason. */
  comment(desk: Desk, kind: ReasonKind): string | undefined {
    const reason = this.#reason(desk, kind);
    return reason ? automaticComment(desk.t(en.reasonComment[kind], {reason})) : undefined;
  }

  /** Whether it will do; if not, that is shown, and the focus is put there. */
  check(desk: Desk, kind: ReasonKind): boolean {
    const comment = this.comment(desk, kind);
    this.#problem = comment || needsReason(desk, kind) ? commentProblem(comment ?? '') : undefined;
    this.#host.requestUpdate();
    if (this.#problem) void this.#focus();
    return !this.#problem;
  }

  render(desk: Desk, kind: ReasonKind): TemplateResult {
    const {t, house} = desk;
    const reasons = house.reasons[kind];
    const required = needsReason(desk, kind);
    const label = t(en.reason[kind][required ? 'required' : 'optional']);
    const invalid = this.#problem ? 'true' : 'false';
    const described = this.#problem ? 'reason-problem reason-hint' : 'reason-hint';
    const types = !reasons.length || this.#choice === OTHER;
    return html`<div class="field" part="field">
      ${
        reasons.length
          ? html`<label part="label" for="reason">${label}</label>
              <select
                part="input"
                id="reason"
                ?autofocus=${required}
                aria-required=${required}
                aria-invalid=${types ? 'false' : invalid}
                aria-describedby=${described}
                @change=${this.#onChoice}
              >
                <option value="" .selected=${!this.#choice}>${t(required ? en.chooseReason : en.noReason)}</option>
                ${reasons.map((text, at) => html`<option value=${at} .selected=${this.#choice === String(at)}>${text}</option>`)}
                <option value=${OTHER} .selected=${this.#choice === OTHER}>${t(en.otherReason)}</option>
              </select>`
          : nothing
      }
      ${
        types
          ? html`<label part="label" for="reason-text">${reasons.length ? t(en.otherReasonText) : label}</label>
              <textarea
                part="input"
                id="reason-text"
                rows="2"
                .value=${this.#typed}
                ?autofocus=${required && !reasons.length}
                aria-required=${required}
                aria-invalid=${invalid}
                aria-describedby=${described}
                @input=${this.#onTyped}
              ></textarea>`
          : nothing
      }
      ${this.#problem ? html`<p class="error" part="error" id="reason-problem">${t(en.reasonProblem[this.#problem])}</p>` : nothing}
      <p class="muted" id="reason-hint">${t(en.reasonHint)}</p>
    </div>`;
  }

  #reason({house}: Desk, kind: ReasonKind): string {
    const reasons = house.reasons[kind];
    const chosen = reasons.length && this.#choice !== OTHER ? reasons[Number(this.#choice || NaN)] : this.#typed;
    return chosen?.trim() ?? '';
  }

  readonly #onChoice = ({target}: Event): void => {
    this.#choice = (target as HTMLSelectElement).value;
    this.#problem = undefined;
    this.#host.requestUpdate();
  };

  readonly #onTyped = ({target}: Event): void => {
    this.#typed = (target as HTMLTextAreaElement).value;
    this.#problem = undefined;
    this.#host.requestUpdate();
  };

  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#reason[aria-invalid=true], #reason-text[aria-invalid=true]')?.focus();
  }
}
