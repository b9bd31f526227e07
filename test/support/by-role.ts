/**
 * Finds what a user finds: by role and accessible name, or by label, through open shadow roots, in the order of the page.
 * Only the part of the accessible-name rules that the desk's markup uses; axe checks the rest.
 */
export type Name = string | RegExp;

const INPUTS: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  checkbox: 'checkbox',
  number: 'spinbutton',
  radio: 'radio',
};

const IMPLICIT: Readonly<Record<string, (element: Element) => string | undefined>> = {
  a: (element) => (element.hasAttribute('href') ? 'link' : undefined),
  article: () => 'article',
  button: () => 'button',
  dialog: () => 'dialog',
  details: () => 'group',
  dd: () => 'definition',
  dt: () => 'term',
  form: () => 'form',
  input: (element) => INPUTS[(element as HTMLInputElement).type] ?? 'textbox',
  li: () => 'listitem',
  nav: () => 'navigation',
  ol: () => 'list',
  option: () => 'option',
  section: () => 'region',
  select: () => 'combobox',
  table: () => 'table',
  td: () => 'cell',
  textarea: () => 'textbox',
  th: () => 'columnheader',
  tr: () => 'row',
  ul: () => 'list',
};

/** These are called by what they contain. Others have a name only where somebody gives them one. */
const NAMED_BY_CONTENT = ['button', 'cell', 'columnheader', 'heading', 'link', 'listitem', 'menuitem', 'option', 'row'];

function roleOf(element: Element): string | undefined {
  const tag = element.localName;
  return element.getAttribute('role') ?? (/^h[1-6]$/.test(tag) ? 'heading' : IMPLICIT[tag]?.(element));
}

/** The children that are laid out: those of the shadow root, and for a slot those that stand in it. */
function childrenOf(node: Node): readonly Node[] {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes();
  return [...node.childNodes];
}

const isSilent = (node: Node): boolean =>
  node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || ['style', 'script', 'template'].includes(node.localName));

const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** As above, elements only: most of what Lit leaves in a page is text and comments. */
function elementChildrenOf(node: Node): Iterable<Element> {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedElements();
  if (node instanceof Element) return (node.shadowRoot ?? node).children;
  return (node as ParentNode & Node).children;
}

function elementsIn(root: Node, found: Element[] = []): Element[] {
  for (const element of elementChildrenOf(root)) {
    if (isSilent(element)) continue;
    found.push(element);
    elementsIn(element, found);
  }
  return found;
}

function rawText(node: Node): string {
  if (isSilent(node)) return '';
  if (node instanceof Text) return node.parentElement && !isVisible(node.parentElement) ? '' : node.data;
  const text = childrenOf(node).map(rawText).join('');
  if (!(node instanceof Element)) return text;
  return node.localName === 'br' || !getComputedStyle(node).display.startsWith('inline') ? ` ${text} ` : text;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What can be read in an element, through shadow roots, without what is hidden. */
export const textOf = (element: Node): string => tidy(rawText(element));

const referenced = (element: Element, attribute: string): string | undefined => {
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/);
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids && tidy(ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '));
};

const labelOf = (element: Element): string | undefined => {
  const {labels} = element as Partial<HTMLInputElement>;
  return labels?.length ? tidy([...labels].map((label) => label.textContent).join(' ')) : undefined;
};

/** The accessible name. */
export const nameOf = (element: Element): string =>
  referenced(element, 'aria-labelledby') ??
  element.getAttribute('aria-label') ??
  labelOf(element) ??
  (NAMED_BY_CONTENT.includes(roleOf(element) ?? '') ? textOf(element) : '');

/** What describes a box or button: an error, a reason. Empty for nothing. */
export const descriptionOf = (element: Element): string => referenced(element, 'aria-describedby') ?? '';

const fits = (text: string, name: Name): boolean => (typeof name === 'string' ? text === name : name.test(text));

/** Messages (alert, status) have no name: they are told apart by their text. */
const callOf = (element: Element): string =>
  nameOf(element) || (['alert', 'status'].includes(roleOf(element) ?? '') ? textOf(element) : '');

/** All elements of a role that can be seen. */
export const findAll = (root: Node, role: string, name: Name = /(?:)/): HTMLElement[] =>
  elementsIn(root).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && roleOf(element) === role && isVisible(element) && fits(callOf(element), name),
  );

/** The one element of that role and name; more than one, or none, is an error. */
export function find(root: Node, role: string, name?: Name): HTMLElement {
  const found = findAll(root, role, name);
  if (found.length === 1) return found[0]!;
  const others = findAll(root, role).map((element) => `“${callOf(element)}”`);
  throw new Error(`${found.length} × ${role} ${String(name ?? '')}; there are: ${others.join(', ') || 'none'}`);
}

/** The element if it is there. */
export const maybe = (root: Node, role: string, name?: Name): HTMLElement | undefined =>
  findAll(root, role, name).length ? find(root, role, name) : undefined;

export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The box with that label; dates and passwords have no role of their own. */
export function box<B extends Box = HTMLInputElement>(root: Node, label: Name): B {
  const found = [...elementsIn(root)].filter(
    (element) => element.matches('input, textarea, select') && isVisible(element) && fits(nameOf(element), label),
  );
  if (found.length === 1) return found[0] as B;
  throw new Error(`${found.length} boxes ${String(label)}`);
}
