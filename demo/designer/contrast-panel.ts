import {html, type TemplateResult} from 'lit';
import type {Weakness} from './contrast.js';
import {exposed, hostOf} from './parts-on-screen.js';

const SHORT = 40;
const shortened = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

/** Down, so that what is not enough does not look as if it were. */
const figure = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** In which element, and in which part of it. */
function placeOf(element: Element): string {
  const part = element.closest('[part]');
  const names = part && hostOf(part) ? exposed(part).names.join(' ') : '';
  return [hostOf(element)?.localName, names].filter(Boolean).join(' › ');
}

/** The same thing many times, such as in every row, is said once. */
function once(found: readonly Weakness[]): Map<string, Weakness[]> {
  const groups = new Map<string, Weakness[]>();
  for (const weakness of found) {
    const key = `${weakness.kind} ${figure(weakness.ratio)} ${placeOf(weakness.element)}`;
    groups.set(key, [...(groups.get(key) ?? []), weakness]);
  }
  return groups;
}

export function contrastPanel(found: readonly Weakness[], onShow: (elements: readonly Element[], name: string) => void): TemplateResult {
  if (!found.length)
    return html`<p class="good"><b aria-hidden="true">✓</b> Text on the screen has 4.5 : 1 or more, edges of controls 3 : 1.</p>`;
  return html`<ul class="weak">
    ${[...once(found).values()].map((same) => {
      const [{kind, ratio, needed, text, element} = same[0] as Weakness] = same;
      const show = (): void =>
        onShow(
          same.map((one) => one.element),
          `${figure(ratio)} : 1`,
        );
      const hide = (): void => onShow([], '');
      return html`<li>
        <button
          type="button"
          @pointerenter=${show}
          @focus=${show}
          @pointerleave=${hide}
          @blur=${hide}
          @click=${() => element.scrollIntoView({block: 'center'})}
        >
          <b>${figure(ratio)} : 1</b> <span>${kind === 'text' ? 'Text' : 'Edge'} needs ${needed} : 1</span>
          <span class="where"
            >${placeOf(element)}: “<bdi>${shortened(text)}</bdi>”${same.length > 1 ? `, and ${same.length - 1} more` : ''}</span
          >
        </button>
      </li>`;
    })}
  </ul>`;
}
