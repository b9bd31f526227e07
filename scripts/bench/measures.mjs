/** What is compared in the bench page, as `{title, lines, kept}`. Both sides of a ratio take turns, warm, in one page. */
import {median, ms} from './numbers.mjs';

const budgets = {rows: 1.3, lines: 1.5};
const longOrder = '710001';
const shortOrder = '720020';

/** Calls all in turns; the first rounds only warm up. */
async function inTurns(sides, {warm, count}) {
  const results = sides.map(() => []);
  for (let round = -warm; round < count; round++) {
    for (const [side, call] of sides.entries()) {
      const result = await call();
      if (round >= 0) results[side].push(result);
    }
  }
  return results.map(median);
}

export async function measureRows(page) {
  const element = await page.evaluate(() => globalThis.bench.rowsByElement());
  const hand = await page.evaluate(() => globalThis.bench.rowsByHand());
  if (element.markup !== hand.markup) throw new Error(differenceOf(element.markup, hand.markup));
  const timeOf = (name) => () => page.evaluate(async (call) => (await globalThis.bench[call]()).time, name);
  const sides = ['rowsByList', 'rowsByHand', 'rowsByElement'].map(timeOf);
  const [ours, theirs, whole] = await inTurns(sides, {warm: 20, count: 101});
  const ratio = ours / theirs;
  return {
    title: '20 results, from the answer to laid-out rows (median of 101 rounds in turns)',
    lines: [
      `<order-list>         ${ms(ours)}`,
      `hand-written DOM     ${ms(theirs)}`,
      `ratio                ${ratio.toFixed(2)}, of ${budgets.rows}`,
      `with heading, tools, coach and history, which the hand-written side finds ready: ${ms(whole)}, ${(whole / theirs).toFixed(2)} times`,
    ],
    kept: ratio <= budgets.rows,
  };
}

function differenceOf(element, hand) {
  let at = 0;
  while (element[at] === hand[at]) at++;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 100);
  return `test/bench/rows-by-hand.ts no longer makes the rows of <find-orders>:\n  ${around(element)}\n  ${around(hand)}`;
}

export async function measureOrders(page) {
  const open = (orderId) => () => page.evaluate((id) => globalThis.bench.openOrder(id), orderId);
  const [long, short] = await inTurns([open(longOrder), open(shortOrder)], {warm: 5, count: 31});
  const ratio = long / short;
  return {
    title: 'An order, from opening it to its first laid-out lines, over HTTP (median of 31 rounds in turns)',
    lines: [
      `1,000 lines          ${ms(long)}`,
      `20 lines             ${ms(short)}`,
      `ratio                ${ratio.toFixed(2)}, of ${budgets.lines}`,
    ],
    kept: ratio <= budgets.lines,
  };
}
