import {css, html} from 'lit';
import type {Desk} from '../desk/desk.js';
import * as en from '../i18n/en.js';
import {base} from '../styles/base.js';
import {dialogStyles} from '../ui/dialog.js';
import {defineOnce} from './define-once.js';
import {DeskElement} from './desk-element.js';
import {readPreference, writePreference} from './preferences.js';
import {SHORTCUTS_PREFERENCE} from './shortcuts.js';

/**
 * @summary What the keys do, in a dialog; single keys can be switched off there. Part of `<find-orders>` and `<customer-service>`.
 * @tag keyboard-help
 * @csspart dialog - The dialog.
 * @csspart button - Closes it.
 */
export class KeyboardHelp extends DeskElement {
  static override styles = [
    ...base,
    dialogStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 8px 16px;
      }
      kbd {
        font: inherit;
        padding: 2px 6px;
        border: 1px solid var(--_edge);
        border-radius: var(--_radius);
        white-space: nowrap;
      }
      label {
        display: flex;
        gap: 4px;
        align-items: start;
      }
      input {
        flex: none;
      }
    `,
  ];

  /** Opens the dialog; the focus goes back to where it was when it closes. */
  async open(): Promise<void> {
    // Whoever opens it has put it beside its own parts.
    this.setAttribute('exportparts', 'dialog, button');
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override sessionNotice(): unknown {
    return undefined;
  }

  protected override content({t}: Desk): unknown {
    return html`<dialog part="dialog" aria-labelledby="heading">
      <form method="dialog">
        <h2 id="heading">${t(en.keyboardShortcuts)}</h2>
        <dl>
          ${Object.entries(en.keys).map(
            ([key, text]) =>
              html`<dt><kbd>${key}</kbd></dt>
                <dd>${t(text)}</dd>`,
          )}
        </dl>
        <label>
          <input type="checkbox" .checked=${readPreference(SHORTCUTS_PREFERENCE) !== 'off'} @change=${this.#onSwitch} />
          ${t(en.keysOn)}
        </label>
        <div class="actions"><button part="button" autofocus>${t(en.close)}</button></div>
      </form>
    </dialog>`;
  }

  readonly #onSwitch = ({target}: Event): void =>
    writePreference(SHORTCUTS_PREFERENCE, (target as HTMLInputElement).checked ? 'on' : 'off');
}

/** Opens the help of an element, made when it is first asked for. */
export async function showKeys(root: HTMLElement | DocumentFragment): Promise<void> {
  defineOnce('keyboard-help', KeyboardHelp);
  const help = root.querySelector('keyboard-help') ?? root.appendChild(document.createElement('keyboard-help'));
  await help.open();
}

declare global {
  interface HTMLElementTagNameMap {
    'keyboard-help': KeyboardHelp;
  }
}
