/* Parts of the elements inside another, which a page can style through that one. */

export const ROW_PARTS =
  'table, row, order-link, status, match, lock, mine, other, facts, button, primary, copy, menu-button, menu, menu-item, dialog, notice';

export const RESULT_PARTS = `result-heading, chips, chip, ${ROW_PARTS}`;

export const HISTORY_PARTS = `heading, field, label, input, result-heading, pager, reason, ${ROW_PARTS}`;
