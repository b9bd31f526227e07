import type {LitElement, ReactiveController} from 'lit';
import {readPreference} from './preferences.js';

/** What a key does; false where it does nothing now, so that the page can have it. */
type Keys = Readonly<Record<string, () => boolean>>;

/** `off`: the CSR has switched single keys off. */
export const SHORTCUTS_PREFERENCE = 'shortcuts';

/** Where somebody types, or where keys mean something else. */
const takesKeys = (target: EventTarget | undefined): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=checkbox]), select, textarea, [contenteditable], [role=menuitem], dialog, dialog *');

/**
 * Single keys for a whole element, while the focus is in it or nowhere. They do nothing while somebody types, or where the host page
 * has handled the key, and can be switched off (WCAG 2.1.4).
 */
export class Shortcuts implements ReactiveController {
  readonly #host: LitElement;
  readonly #keys: Keys;

  /** `isOurs` says whether the element listens at all: inside another, that one does. */
  constructor(
    host: LitElement,
    readonly isOurs: () => boolean,
    keys: Keys,
  ) {
    this.#host = host;
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const act = Object.hasOwn(this.#keys, event.key) ? this.#keys[event.key] : undefined;
    if (!act || event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (takesKeys(event.composedPath()[0]) || !this.isOurs() || readPreference(SHORTCUTS_PREFERENCE) === 'off') return;
    const {activeElement} = document;
    if (activeElement && activeElement !== document.body && !this.#host.matches(':focus-within')) return;
    if (act()) event.preventDefault();
  };
}
