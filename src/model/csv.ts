/** What spreadsheets take for a formula, after blanks too; Japanese ones also in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEGATIVE_NUMBER = /^-\d+(?:[.,]\d+)*$/;

/**
 * An apostrophe in front makes it text everywhere, and leaves a phone number as people know it: '+1 416-555-0100
 * (a spreadsheet would work it out as a difference otherwise). A negative amount is no formula and stays a number.
 */
const defused = (cell: string): string => (FORMULA.test(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as RFC 4180 wants them, safe to open in a spreadsheet. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(',')}\r\n`).join('');
