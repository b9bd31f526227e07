import * as en from '../i18n/en.js';
import type {Words} from '../i18n/words.js';
import {csvOf} from '../model/csv.js';
import {Failure} from '../model/failure.js';
import type {Receipt} from '../model/receipt.js';
import {failureLines} from './failure-text.js';
import {refusalText} from './refusal-text.js';

type Fact = keyof typeof en.receiptColumn;

/** What a file has in each row, and a copied receipt in each line. */
const FACTS = Object.keys(en.receiptColumn) as readonly Fact[];

/** Another version of the kit may have written it: what this one does not know is shown as it is. */
export function actionText({t}: Words, {action}: Receipt): string {
  const known: Readonly<Record<string, string>> = en.action;
  return t(known[action] ?? action);
}

/** “Order 700101”, or whose account it was about. */
export const subjectText = ({t}: Words, {orderId, customerId = ''}: Receipt): string =>
  orderId ? t(en.order, {orderId}) : t(en.customerNumber, {customerId});

/** Why it was not done, or what came of it. */
function moreText(words: Words, {kind, refusal, changed, key, code, orderId = '', added, cartId = ''}: Receipt): string {
  const {t} = words;
  if (added === 0) return t(en.nothingReordered, {orderId});
  if (added) return t(en.receiptAdded, {n: added, cartId});
  // What can be done about it was said then.
  if (refusal && refusal.reason in en.rule) return refusalText(words, {...refusal, next: undefined});
  if (changed) return t(en.changed);
  return kind && kind in en.failure ? failureLines(words, new Failure({kind, key, code}))[0] : '';
}

/** How it ended, and why. */
export const resultText = (words: Words, receipt: Receipt): string =>
  [words.t(en.receiptResult[receipt.result]), moreText(words, receipt)].filter(Boolean).join(' ');

/** What support asks for. */
export const serverText = ({key, code}: Receipt): string => [key, code].filter(Boolean).join(' ');

function factText(words: Words, receipt: Receipt, fact: Fact): string {
  switch (fact) {
    case 'time':
      // Swedish writes a time as spreadsheets of every language read it: 2026-11-23 10:14:05.
      return new Date(receipt.at).toLocaleString('sv-SE');
    case 'order':
      return receipt.orderId ?? '';
    case 'customer':
      return receipt.customerId ?? '';
    case 'action':
      return actionText(words, receipt);
    case 'items':
      return receipt.lines?.join(', ') ?? '';
    case 'reason':
      return receipt.reason ?? '';
    case 'result':
      return resultText(words, receipt);
    case 'server':
      return serverText(receipt);
    case 'by':
      return receipt.by;
  }
}

/** A receipt as it is copied: a line for each fact that there is. */
export function receiptText(words: Words, receipt: Receipt): string {
  const {t} = words;
  return FACTS.map((fact) => ({label: t(en.receiptColumn[fact]), value: factText(words, receipt, fact)}))
    .filter(({value}) => value)
    .map((line) => t(en.receiptLine, line))
    .join('\n');
}

/** Receipts as a file. */
export const receiptsAsCsv = (words: Words, receipts: readonly Receipt[]): string =>
  csvOf([
    FACTS.map((fact) => words.t(en.receiptColumn[fact])),
    ...receipts.map((receipt) => FACTS.map((fact) => factText(words, receipt, fact))),
  ]);

/** “receipts-2026-11-23.csv” */
export const receiptsFile = (at: number): string => `receipts-${new Date(at).toLocaleDateString('sv-SE')}.csv`;
