/** A thing on the screen that a page can style through `::part()`. */
export interface PartOnScreen {
  readonly element: Element;
  /** The element in the page, outside all shadow roots, through which it is styled. */
  readonly host: Element;
  /** The element whose shadow root it is in; often the same. */
  readonly owner: Element;
  /** Its names for the page. */
  readonly names: readonly string[];
}

const words = (text: string | null): string[] => text?.match(/[^\s,]+/g) ?? [];

/** `exportparts="row, cell: item"`: what a part inside is called outside. */
const exportsOf = (host: Element): Map<string, string> =>
  new Map(
    (host.getAttribute('exportparts') ?? '').split(',').map((entry) => {
      const [inner = '', outer = inner] = entry.split(':').map((name) => name.trim());
      return [inner, outer];
    }),
  );

/** What an element's own part names are called in the page, or in `root`. */
export function exposed(element: Element, root: Node = document): PartOnScreen {
  let names = words(element.getAttribute('part'));
  let host = hostOf(element) ?? element;
  const owner = host;
  while (hostOf(host) && host.getRootNode() !== root) {
    const outward = exportsOf(host);
    names = names.flatMap((name) => outward.get(name) ?? []);
    host = hostOf(host) as Element;
  }
  return {element, host, owner, names};
}

export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Every element below, through open shadow roots, in the order of the page. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* everyElement(child.shadowRoot);
    yield* everyElement(child);
  }
}

/** Everything below that has a part name, whether a page can reach it or not. */
export const partsIn = (root: ParentNode): PartOnScreen[] =>
  [...everyElement(root)]
    .filter((element) => hostOf(element) && words(element.getAttribute('part')).length)
    .map((element) => exposed(element));

/** The nearest thing with a part name that the page can style, from where an event came. */
export const partAt = (path: readonly EventTarget[], inside: Element): PartOnScreen | undefined => {
  for (const target of path) {
    if (target === inside) return undefined;
    if (!(target instanceof Element) || !target.hasAttribute('part') || !hostOf(target)) continue;
    const part = exposed(target);
    if (part.names.length) return part;
  }
  return undefined;
};
