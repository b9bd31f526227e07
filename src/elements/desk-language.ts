/** What the nearest element with a `lang` attribute says, as CSS and screen readers find it: through shadow roots, too. */
export function languageAround(element: Element): string | undefined {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}
