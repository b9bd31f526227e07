/** What keys do to the row in which the focus is. */
export interface RowKeys {
  readonly menu: (row: HTMLElement) => void;
  readonly select: (orderId: string) => void;
  /** Opens or closes the row. */
  readonly peek: (orderId: string, open: boolean) => void;
}

const rowsIn = (table: Element): HTMLElement[] => [...table.querySelectorAll<HTMLElement>('tr[data-order]')];

const isTyped = (target: Element): boolean => target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]');

/** Arrows, Home and End go through the rows, from the heading on; a key that is not ours stays the page's own. */
export function onRowKey(event: KeyboardEvent, {menu, select, peek}: RowKeys): void {
  const target = event.target as Element;
  const table = target.closest('table');
  if (!table || event.defaultPrevented || event.isComposing || isTyped(target)) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const rows = rowsIn(table);
  const row = target.closest<HTMLElement>('tr[data-order]');
  const at = row ? rows.indexOf(row) : -1;
  const orderId = row?.dataset['order'];
  const to = {ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: rows.length - 1}[event.key];
  if (to !== undefined) rows[Math.min(to, rows.length - 1)]?.querySelector('a')?.focus();
  else if (!row || !orderId) return;
  else if (event.key === '.') menu(row);
  else if (event.key === 'x') select(orderId);
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    peek(orderId, (event.key === 'ArrowRight') === (getComputedStyle(row).direction === 'ltr'));
  } else return;
  event.preventDefault();
}
