import {css, html, type TemplateResult} from 'lit';

export interface ChipButton {
  readonly key: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** Choices that one click makes and another takes back, in a named group. */
export const chipGroup = (label: string, chips: readonly ChipButton[]): TemplateResult =>
  html`<div class="chips" role="group" part="chips" aria-label=${label}>
    <span class="muted" aria-hidden="true">${label}:</span>
    ${chips.map(
      ({key, label: name, pressed, onClick}) =>
        html`<button part="chip" class="chip" type="button" data-chip=${key} aria-pressed=${pressed} @click=${onClick}>
          <span class="tick" aria-hidden="true">${pressed ? '✓' : '+'}</span> <bdi>${name}</bdi>
        </button>`,
    )}
  </div>`;

export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .chip {
    min-height: 28px;
    padding: 0 10px;
    border-radius: 14px;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: bold;
  }
  .tick {
    display: inline-block;
    width: 1em;
  }
  @media (pointer: coarse) {
    .chip {
      min-height: 44px;
      border-radius: 22px;
    }
  }
`;
