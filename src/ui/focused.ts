/** What has the focus, inside however many shadow roots; undefined where that is nothing but the page. */
export function focused(): HTMLElement | undefined {
  let {activeElement: found} = document;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found === document.body ? undefined : ((found as HTMLElement | null) ?? undefined);
}

/** Whether keys go into it as text. */
export const isTyping = (element: Element | undefined): boolean => !!element?.matches('input, textarea, select, [contenteditable]');
