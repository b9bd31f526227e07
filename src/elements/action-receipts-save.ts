import type {Desk} from '../desk/desk.js';
import {receiptsOf} from '../desk/receipts.js';
import {receiptsAsCsv, receiptsFile} from '../ui/receipt-text.js';
import {saveCsv} from '../ui/save-csv.js';

/** Saves the day's receipts as a file, from morning to evening. */
export function saveReceipts(desk: Desk): void {
  const receipts = receiptsOf(desk);
  saveCsv(receiptsFile(Date.now()), receiptsAsCsv(desk, [...receipts.all].reverse()));
  receipts.saved();
}
