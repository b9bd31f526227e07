import type {Desk} from '../desk/desk.js';
import {receiptsOf} from '../desk/receipts.js';
import * as en from '../i18n/en.js';
import {copyText} from '../ui/copy.js';
import {receiptText} from '../ui/receipt-text.js';

/** Copies the receipt of a request; resolves to what is to be said of it. */
export async function copyReceipt(desk: Desk, request: object): Promise<string> {
  const receipts = receiptsOf(desk);
  // Where another element asked for the same at the same time, there is one receipt for both: the newest.
  const receipt = receipts.of(request) ?? receipts.all[0];
  if (!receipt) return '';
  const text = receiptText(desk, receipt);
  return (await copyText(text)) ? desk.t(en.copied) : `${desk.t(en.cannotCopy)}\n${text}`;
}
