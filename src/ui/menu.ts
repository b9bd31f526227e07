import {css} from 'lit';

const GAP = 4;

/** Opens a popover menu beside its button, inside the window, with the focus on its first item. */
export function openMenu(menu: HTMLElement, opener: HTMLElement): void {
  menu.showPopover();
  const {top, bottom, left, right} = opener.getBoundingClientRect();
  const {width, height} = menu.getBoundingClientRect();
  const below = bottom + GAP + height <= innerHeight ? bottom + GAP : Math.max(GAP, top - GAP - height);
  const start = getComputedStyle(opener).direction === 'rtl' ? left : right - width;
  menu.style.top = `${below}px`;
  menu.style.left = `${Math.max(GAP, Math.min(start, innerWidth - width - GAP))}px`;
  items(menu)[0]?.focus();
  // Through shadow roots, Chromium does not give the focus back itself.
  menu.addEventListener('beforetoggle', () => menu.matches(':focus-within') && opener.focus(), {once: true});
}

const items = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** Arrow keys, Home, End and first letters move between a menu's items; Tab leaves it. */
export function onMenuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const all = items(menu);
  const at = all.indexOf(event.target as HTMLElement);
  const moves: Record<string, number> = {ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1};
  if (event.key === 'Tab') return menu.hidePopover();
  const letter = event.key.length === 1 ? event.key.toLowerCase() : undefined;
  const named = letter && [...all.slice(at + 1), ...all].find((item) => item.textContent?.trim().toLowerCase().startsWith(letter));
  const to = named || all[(moves[event.key] ?? NaN) % all.length];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

export const menuStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px 0;
    min-width: 180px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: 0 2px 8px #0003;
  }
  [role='menuitem'] {
    display: block;
    width: 100%;
    min-height: 32px;
    padding: 6px 16px;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--_accent);
    color: #fff;
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    [role='menuitem']:is(:hover, :focus-visible) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
