import {loadPart} from '../model/load-part.js';
import {defineOnce} from './define-once.js';

/** Registers a tag when it is needed, loading its class only then. */
export async function defineLater(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  if (!customElements.get(tag)) defineOnce(tag, await loadPart(load));
}
