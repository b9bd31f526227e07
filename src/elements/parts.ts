/* Parts of the elements inside another, which a page can style through that one. */

const NOTICE = 'notice, failed, done, info';

/** With the dialogs that signing in and out may open. */
export const SIGN_IN_PARTS = `dialog, heading, row, order-link, since, field, label, input, button, primary, error, ${NOTICE}`;

export const REHEARSAL_PARTS = `lines, stock, available, short, expected, unavailable, gift, unchecked, pager, ${SIGN_IN_PARTS}`;

export const ROW_PARTS = `table, status, match, lock, mine, other, facts, copy, menu-button, menu, menu-item, ${REHEARSAL_PARTS}`;

export const RESULT_PARTS = `result-heading, chips, chip, ${ROW_PARTS}`;

export const HISTORY_PARTS = `reason, result-heading, ${ROW_PARTS}`;

export const CUSTOMER_PARTS = `table, row, customer-link, status, menu-button, menu, menu-item, dialog, button, primary, ${NOTICE}`;

/** An order, and what is in it. */
export const ORDER_PARTS = `box, lock, mine, other, context, take, take-over, take-over-and-unlock, release, reason, form, counter, comment, author, time, draft, automatic, menu, menu-item, entry, source, ${REHEARSAL_PARTS}`;

/** Whatever a whole page shows. */
export const PAGE_PARTS = `more, customer-link, panel, totals, items, item, cancel, reorder, back, ${RESULT_PARTS}, ${ORDER_PARTS}`;
