import {html, type TemplateResult} from 'lit';
import type {PartOnScreen} from './parts-on-screen.js';

/** The parts on the screen by the element they are in, each by its names. */
function grouped(parts: readonly PartOnScreen[]): Map<string, Map<string, PartOnScreen[]>> {
  const groups = new Map<string, Map<string, PartOnScreen[]>>();
  for (const part of parts) {
    const group = groups.get(part.owner.localName) ?? new Map<string, PartOnScreen[]>();
    groups.set(part.owner.localName, group);
    for (const name of part.names) group.set(name, [...(group.get(name) ?? []), part]);
  }
  return groups;
}

export interface PartsPanel {
  readonly parts: readonly PartOnScreen[];
  readonly picked?: string;
  readonly onShow: (elements: readonly Element[], name: string) => void;
  readonly onPick: (part: PartOnScreen, name: string) => void;
}

/** The way to all parts for the keyboard: every element on the screen, and what it is made of. */
export const partsPanel = ({parts, picked, onShow, onPick}: PartsPanel): TemplateResult =>
  html`<ul class="tree">
    ${[...grouped(parts)].map(
      ([tag, names]) =>
        html`<li>
          <h3><code>&lt;${tag}&gt;</code></h3>
          <ul class="names" aria-label="Parts of ${tag}">
            ${[...names]
              .sort(([a], [b]) => a.localeCompare(b))
              .map(([name, found]) => {
                const show = (): void =>
                  onShow(
                    found.map(({element}) => element),
                    name,
                  );
                const hide = (): void => onShow([], '');
                return html`<li>
                  <button
                    type="button"
                    aria-pressed=${picked === `${tag} ${name}`}
                    @pointerenter=${show}
                    @focus=${show}
                    @pointerleave=${hide}
                    @blur=${hide}
                    @click=${() => onPick(found[0] as PartOnScreen, name)}
                  >
                    ${name}${found.length > 1 ? html` <small>${found.length}</small>` : ''}
                  </button>
                </li>`;
              })}
          </ul>
        </li>`,
    )}
  </ul>`;
