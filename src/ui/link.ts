/** Another tab or window is the browser's business. */
export const isForOtherTab = ({ctrlKey, metaKey, shiftKey}: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** Lets the browser follow the link that was clicked, unless the host page prevents `intention` and shows the target itself. */
export function followLink(click: MouseEvent, host: EventTarget, intention: Event): void {
  if (!isForOtherTab(click) && !host.dispatchEvent(intention)) click.preventDefault();
}
