import {fold} from '../fold.js';
import {isPhone} from '../phone.js';
import {isPostalCode} from '../postal-code.js';

/** orderId=700101 in an address, in its query or behind its hash, encoded or not. */
const IN_LINK = /(?:^|[^a-z\d]|%[\da-f]{2})order_?(?:id|number|no)?(?:=|%3d)(\d{1,19})(?!\d)/;

/** What orders are called in the languages that HCL Commerce comes in, folded. Read, never shown. */
const ORDER =
  'order|bestell(?:ung|nummer|nr)|auftrag(?:snummer|snr)?|commande|ordine|pedido|encomenda|comanda|comenzii|comenzi|zamowieni[ae]|bestelling|bestelnummer|заказа?|订单|訂單|주문|注文';
const NUMBER = 'number|numero|nummer|num|no|nr|id|n|#|号码|号|號碼|號|编号|編號|番号|번호|номер|:|=|°';

/** "Order 700101", and with a word or sign for "number" also short ones: "Order no. 101". Dates and phone numbers go on behind it. */
const MARKED = new RegExp(
  `(?:^|[^a-z])(?:${ORDER})s?(?:[ ./(-]{0,3}(${NUMBER})){0,4}[ ./(-]{0,3}(\\d{3,4}(?! ?\\d)|\\d{5,19})(?!\\d|[-./]\\d|[a-z])`,
);
const SHORTEST_UNMARKED = 5;

/** Digits and nothing else, but for a number sign. An order number has no leading zero. */
const ALONE = /^(#?) ?([1-9]\d{4,11})[.,;]?$/;

function markedIn(line: string): string | undefined {
  if (!/\d/.test(line)) return undefined;
  const folded = fold(line);
  const linked = IN_LINK.exec(folded)?.[1];
  if (linked) return linked;
  const [, sign, digits] = MARKED.exec(folded) ?? [];
  return digits && (sign || digits.length >= SHORTEST_UNMARKED) ? digits : undefined;
}

/**
 * The order number: one in a link, one behind the word "order", the first of them; else a text that is nothing but 5 to 12
 * digits, unless the country has such phone numbers or ZIPs.
 */
export function readOrderId(lines: readonly string[], country: string): string | undefined {
  for (const line of lines) {
    const orderId = markedIn(line);
    if (orderId) return orderId;
  }
  const [, sign, digits] = (lines.length === 1 && ALONE.exec(lines[0]!)) || [];
  return digits && (sign || !(isPhone(digits, country) || isPostalCode(digits, country))) ? digits : undefined;
}
