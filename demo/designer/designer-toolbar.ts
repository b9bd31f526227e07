import {html, type TemplateResult} from 'lit';
import {EXAMPLES} from './examples.js';
import {VIEWS} from './views.js';

/** Languages of either direction, as the store's pages would say them. */
export const DIRECTIONS = {
  ltr: {name: 'English', lang: 'en', langId: '-1'},
  rtl: {name: 'العربية', lang: 'ar', langId: ''},
} as const;

export type Direction = keyof typeof DIRECTIONS;

const WIDTHS: Readonly<Record<string, string>> = {'': 'What there is', 1280: '1280 px', 600: '600 px', 320: '320 px'};

export interface Toolbar {
  readonly view: string;
  readonly width: string;
  readonly direction: Direction;
  readonly pointing: boolean;
  readonly onView: (view: string) => void;
  readonly onWidth: (width: string) => void;
  readonly onDirection: (direction: Direction) => void;
  readonly onPointing: (on: boolean) => void;
  readonly onExample: (name: string) => void;
}

const choice = (
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChoice: (value: string) => void,
): TemplateResult =>
  html`<span class="choice">
    <label for=${label}>${label}</label>
    <select id=${label} @change=${({target}: Event) => onChoice((target as HTMLSelectElement).value)}>
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>
  </span>`;

/** What is looked at, and how. */
export const toolbar = (bar: Toolbar): TemplateResult =>
  html`<div class="toolbar" role="group" aria-label="What is shown">
    <button type="button" class="point" aria-pressed=${bar.pointing} @click=${() => bar.onPointing(!bar.pointing)}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill="currentColor" d="M3 1l10 8-5 .6 2.6 4.6-2 1.1L6 10.700 3 14z" />
      </svg>
      Point
    </button>
    ${choice(
      'Show',
      Object.entries(VIEWS).map(([key, {name}]) => [key, name] as const),
      bar.view,
      bar.onView,
    )}
    ${choice(
      'Width',
      Object.entries(WIDTHS).sort(([a], [b]) => Number(b || Infinity) - Number(a || Infinity)),
      bar.width,
      bar.onWidth,
    )}
    ${choice(
      'Language',
      Object.entries(DIRECTIONS).map(([key, {name}]) => [key, name] as const),
      bar.direction,
      (to) => bar.onDirection(to as Direction),
    )}
    <div class="examples" role="group" aria-label="Begin with">
      <span aria-hidden="true">Begin with</span>
      ${Object.keys(EXAMPLES).map((name) => html`<button type="button" @click=${() => bar.onExample(name)}>${name}</button>`)}
    </div>
  </div>`;
