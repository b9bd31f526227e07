import {css, html, type TemplateResult} from 'lit';
import type {Lines} from './notice.js';

export interface Question {
  readonly heading: string;
  readonly text: string;
  /** What else there is to know, in one paragraph each, or a table. */
  readonly also?: Lines;
  /** What else there is to say or to choose before it is done. */
  readonly more?: unknown;
  /** Whether it can be done as it stands; asked when the CSR says yes. */
  readonly check?: () => boolean;
  /** Has a table to show. */
  readonly wide?: boolean;
  /** It cannot be done as it stands; pressed all the same, `check` says why. */
  readonly off?: boolean;
  readonly confirm: string;
  readonly decline: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Until the first click of another row of clicks, or a key: an ordinary double click begins with one of those. */
function passOver(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else removeEventListener('click', passOver, {capture: true});
}

/** The first click of a double click has shown or closed a dialog: the second is not for what lies there now. */
const passOverSecondClick = (): void => addEventListener('click', passOver, {capture: true});

/** Shows a dialog that was rendered; the browser gives the focus back to the opener when it closes. */
export function showDialog(root: ParentNode): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog:not(:modal)');
  if (!dialog) return;
  // One that was moved with its element is open, but no longer above the page.
  dialog.open = false;
  dialog.showModal();
  passOverSecondClick();
}

const isYes = (button: HTMLElement | null): boolean => button instanceof HTMLButtonElement && button.value === 'yes';

/** Asks once before something that cannot be undone. The safe answer has the focus; Esc gives it. */
export const questionDialog = ({
  heading,
  text,
  also = [],
  more,
  wide,
  off = false,
  check,
  confirm,
  decline,
  onAnswer,
}: Question): TemplateResult =>
  html`<dialog
    part="dialog"
    class=${wide ? 'wide' : ''}
    aria-labelledby="question"
    aria-describedby="consequence"
    @close=${(event: Event) => {
      passOverSecondClick();
      onAnswer((event.target as HTMLDialogElement).returnValue === 'yes');
    }}
  >
    <form method="dialog" @submit=${(event: SubmitEvent) => isYes(event.submitter) && check?.() === false && event.preventDefault()}>
      <h2 id="question">${heading}</h2>
      <div id="consequence">${[text, ...also].map((line) => (typeof line === 'string' ? html`<p>${line}</p>` : line))}</div>
      ${more}
      <div class="actions">
        <button part="button" value="no" autofocus>${decline}</button>
        <button part="button primary" class=${off ? 'off' : 'primary'} aria-disabled=${off} value="yes">${confirm}</button>
      </div>
    </form>
  </dialog>`;

export const dialogStyles = css`
  dialog {
    max-width: min(480px, calc(100vw - 32px));
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 8px 32px #0004;
  }
  dialog.wide {
    width: min(52em, calc(100vw - 32px));
    max-width: none;
  }
  /* However long the list or table: what is decided stays in sight. */
  dialog form > .actions {
    position: sticky;
    bottom: calc(var(--_space) * -4);
    margin-block: -12px calc(var(--_space) * -4);
    padding-block: 12px calc(var(--_space) * 4);
    background: var(--_surface);
  }
  dialog::backdrop {
    background: #0006;
  }
  dialog form,
  #consequence {
    display: grid;
    gap: 12px;
  }
  dialog .field {
    display: grid;
    gap: 4px;
  }
`;
