import type {Words} from '../i18n/words.js';
import type {OrderSummary} from '../model/order.js';
import {addressLines} from './address.js';

/** What of an order goes into other programs most: a carrier's form, a phone, an e-mail. */
export const COPIED = ['order', 'address', 'phone', 'email'] as const;
export type CopiedFact = (typeof COPIED)[number];

/** The text that is copied, or nothing where the order does not say. */
export function textToCopy(words: Words, {orderId, shipTo}: OrderSummary, fact: CopiedFact): string | undefined {
  if (fact === 'order') return orderId;
  return fact === 'address' ? shipTo && addressLines(words, shipTo).join('\n') : shipTo?.[fact];
}

/** Resolves to whether it is in the clipboard: pages without HTTPS have none, and a browser or a frame may forbid it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
