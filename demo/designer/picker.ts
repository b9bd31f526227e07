import type {LitElement, ReactiveController} from 'lit';
import {partAt, type PartOnScreen} from './parts-on-screen.js';

/**
 * Pointing: what is under the pointer is outlined, and a click picks it instead of using it. The outlines are in the top layer, above
 * menus and dialogs.
 */
export class Picker implements ReactiveController {
  readonly #host: LitElement;
  readonly #onPick: (part: PartOnScreen) => void;
  #outlines?: HTMLElement;
  #on = false;

  constructor(host: LitElement, onPick: (part: PartOnScreen) => void) {
    this.#host = host;
    this.#onPick = onPick;
    host.addController(this);
  }

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    this.outline([]);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.addEventListener('pointermove', this.#onMove, {capture: true});
    this.#host.addEventListener('pointerleave', this.#onLeave);
    for (const type of ['pointerdown', 'mousedown', 'click'] as const) this.#host.addEventListener(type, this.#onPress, {capture: true});
    addEventListener('scroll', this.#onLeave, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onLeave, {capture: true});
  }

  /** Frames things on the screen, with the name beside the first. */
  outline(elements: readonly Element[], name = ''): void {
    this.#outlines ??= this.#host.renderRoot.querySelector<HTMLElement>('#outlines') ?? undefined;
    const outlines = this.#outlines;
    if (!outlines) return;
    // Opened again, it comes above what was opened since.
    if (outlines.matches(':popover-open')) outlines.hidePopover();
    if (!elements.length) return;
    outlines.replaceChildren(...elements.map((element, i) => frame(element, i ? '' : name)));
    outlines.showPopover();
  }

  #at(event: Event): PartOnScreen | undefined {
    // The host's own controls are in its shadow root, what is designed is slotted.
    return this.#on ? partAt(event.composedPath(), this.#host) : undefined;
  }

  readonly #onMove = (event: Event): void => {
    const part = this.#at(event);
    if (this.#on) this.outline(part ? [part.element] : [], part?.names.join(' '));
  };

  readonly #onLeave = (): void => {
    if (this.#on) this.outline([]);
  };

  readonly #onPress = (event: Event): void => {
    const part = this.#at(event);
    if (!part) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'click') this.#onPick(part);
  };
}

function frame(element: Element, name: string): HTMLElement {
  const {top, left, width, height} = element.getBoundingClientRect();
  const box = document.createElement('div');
  Object.assign(box.style, {top: `${top - 3}px`, left: `${left - 3}px`, width: `${width + 6}px`, height: `${height + 6}px`});
  if (top < 28) box.className = 'high';
  box.dataset['name'] = name;
  return box;
}
