import {loadPart} from '../model/load-part.js';

/** Registers a tag unless it is taken: scripts are included twice, and two versions of the kit may share a page. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Registers a tag when it is needed, loading its class only then. */
export async function defineLater(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  if (!customElements.get(tag)) defineOnce(tag, await loadPart(load));
}
