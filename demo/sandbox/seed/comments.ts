import type {OrderComment} from '../model.js';
import {hoursAgo} from './dates.js';
import {KNOWN} from './known-orders.js';

const [ALICE, BOB, CAROL] = ['5001', '5002', '5003'] as const;

const SAYINGS: readonly string[] = [
  'Customer called to confirm the address.',
  'Asked when it ships; told them three working days.',
  'Left a message, no answer.',
  'Customer wants the parcel left with the neighbour.',
  'Checked with the warehouse: stock is there.',
];

/** Comments, oldest first, as Comments expects them. */
export function comments(): OrderComment[] {
  const forty = Array.from({length: 40}, (_, index) => ({
    orderId: KNOWN.withFortyComments,
    authorId: [ALICE, BOB, CAROL][index % 3]!,
    text: `${index + 1}: ${SAYINGS[index % SAYINGS.length]}`,
    at: hoursAgo(400 - index * 7),
  }));
  const single = [
    {
      orderId: KNOWN.pendingLockedByBob,
      authorId: BOB,
      text: 'Customer is unsure about the size; I keep the cart for her.',
      at: hoursAgo(20),
    },
    {orderId: KNOWN.deliveredOfAna, authorId: ALICE, text: 'Ana asked for a copy of the invoice.\nSent by email.', at: hoursAgo(90)},
    {orderId: KNOWN.deliveredOfAna, authorId: CAROL, text: 'Invoice arrived, all well. 👍', at: hoursAgo(80)},
    {
      orderId: KNOWN.scriptInName,
      authorId: BOB,
      text: '<img src=x onerror="document.title=1"> is what the customer wrote.',
      at: hoursAgo(60),
    },
    {orderId: KNOWN.hebrewName, authorId: ALICE, text: 'הלקוחה ביקשה משלוח מהיר.', at: hoursAgo(50)},
    {orderId: KNOWN.b2bThousandItems, authorId: CAROL, text: 'Delivery in two parts is agreed.', at: hoursAgo(40)},
  ];
  return [...forty, ...single].map((comment, index) => ({...comment, commentId: String(10001 + index)}));
}
