/** Registers a tag unless it is taken: scripts are included twice, and two versions of the kit may share a page. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
