const GAP = 4;

/**
 * Opens a popover beside its button, inside the window. While it is open, the button closes it, and says that it is open.
 * The focus goes to `first`, and back to the button when the popover closes around it.
 */
export function openBeside(popover: HTMLElement, opener: HTMLElement, first: HTMLElement | null | undefined): void {
  popover.showPopover();
  place(popover, opener);
  first?.focus();
  tie(opener, popover);
  popover.addEventListener(
    'beforetoggle',
    () => {
      // Through shadow roots, Chromium does not give the focus back itself.
      if (popover.matches(':focus-within')) opener.focus();
      tie(opener, null);
    },
    {once: true},
  );
}

/** Without this a click on the button would close the popover on its way down, and open it again on its way up. */
function tie(opener: HTMLElement, popover: HTMLElement | null): void {
  if (opener instanceof HTMLButtonElement) opener.popoverTargetElement = popover;
  opener.ariaExpanded = String(!!popover);
}

/** Whether it is this button's popover that is open. */
export const isOpenBeside = (opener: HTMLElement): boolean => opener instanceof HTMLButtonElement && !!opener.popoverTargetElement;

function place(popover: HTMLElement, opener: HTMLElement): void {
  const {top, bottom, left, right} = opener.getBoundingClientRect();
  const {width, height} = popover.getBoundingClientRect();
  const below = bottom + GAP + height <= innerHeight ? bottom + GAP : Math.max(GAP, top - GAP - height);
  const start = getComputedStyle(opener).direction === 'rtl' ? left : right - width;
  popover.style.top = `${below}px`;
  popover.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
}
