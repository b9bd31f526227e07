import {css, html, type TemplateResult} from 'lit';

export interface Question {
  readonly heading: string;
  readonly text: string;
  readonly confirm: string;
  readonly decline: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Shows a dialog that was rendered; the browser gives the focus back to the opener when it closes. */
export const showDialog = (root: ParentNode): void => root.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();

/** Asks once before something that cannot be undone. The safe answer has the focus; Esc gives it. */
export const questionDialog = ({heading, text, confirm, decline, onAnswer}: Question): TemplateResult =>
  html`<dialog
    part="dialog"
    aria-labelledby="question"
    aria-describedby="consequence"
    @close=${(event: Event) => onAnswer((event.target as HTMLDialogElement).returnValue === 'yes')}
  >
    <form method="dialog">
      <h2 id="question">${heading}</h2>
      <p id="consequence">${text}</p>
      <div class="actions">
        <button part="button" value="no" autofocus>${decline}</button>
        <button part="button primary" class="primary" value="yes">${confirm}</button>
      </div>
    </form>
  </dialog>`;

export const dialogStyles = css`
  dialog {
    max-width: min(480px, calc(100vw - 32px));
    padding: 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 32px #0004;
  }
  dialog::backdrop {
    background: #0006;
  }
  dialog form {
    display: grid;
    gap: 12px;
  }
`;
