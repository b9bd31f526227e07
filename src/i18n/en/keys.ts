/* English: Keyboard shortcuts. */

/** What each key does; in the order in which they are shown. */
export const keys = {
  '/': 'Go to the box that takes anything',
  '↑ ↓ Home End': 'In the list: go from order to order',
  Enter: 'In the list: open the order',
  '.': 'In the list: open the menu of the order',
  '→ ←': 'In the list: look into the order, and close it again',
  x: 'In the list: select the order',
  Esc: 'Close what is open, or go back to the list',
  '?': 'Show this help',
} as const;
export const keysOn = 'Use / ? and Esc outside the list, too';
export const close = 'Close';
