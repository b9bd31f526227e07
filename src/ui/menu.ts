import {css} from 'lit';
import {openBeside} from './popover.js';

/** Opens a popover menu beside its button, with the focus on its first item. */
export const openMenu = (menu: HTMLElement, opener: HTMLElement): void => openBeside(menu, opener, items(menu)[0]);

const items = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** Arrow keys, Home, End and first letters move between a menu's items; Tab leaves it. */
export function onMenuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const all = items(menu);
  const at = all.indexOf(event.target as HTMLElement);
  const moves: Record<string, number> = {ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1};
  // What is held with Ctrl, Alt or Meta is the browser's or the page's.
  if (event.ctrlKey || event.altKey || event.metaKey) return;
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
    max-width: min(320px, calc(100vw - 8px));
    max-height: calc(100vh - 8px);
    overflow: auto;
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
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  [role='menuitem']:is(:hover, :focus-visible) {
    background: var(--_accent);
    color: var(--_on-accent);
    outline-offset: -2px;
  }
  [role='menuitem'][aria-disabled='true'] {
    cursor: not-allowed;
  }
  [role='menuitem'][aria-disabled='true']:not(:hover, :focus-visible) {
    color: var(--_muted);
  }
  [role='menuitem'] small {
    display: block;
    font-size: inherit;
  }
  [role='separator'] {
    margin: 4px 0;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    [role='menuitem']:is(:hover, :focus-visible) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
