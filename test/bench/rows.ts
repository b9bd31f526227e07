/** Twenty results from the answer to the laid-out rows: by `<find-orders>`, and by hand in the same surroundings. */
import type {FindOrders} from '../../src/index.js';
import {answeredAt, replay, replaying} from './answers.js';
import {desk, frame, until} from './desk.js';
import {tableByHand, type FoundOrders} from './rows-by-hand.js';

const ROWS = 20;
const LAST_NAME = 'Smith';

interface Round {
  /** Milliseconds. */
  readonly time: number;
  /** What was made, for comparison. */
  readonly markup: string;
}

let surroundings: {readonly html: string; readonly sheets: CSSStyleSheet[]; readonly url: string} | undefined;

const tableIn = (root: ShadowRoot): HTMLElement | undefined => {
  const table = root.querySelector('table');
  return table && table.querySelectorAll('tbody tr').length >= ROWS ? table : undefined;
};

/** Lit's markers and the white space of templates are no difference. */
const markupOf = (table: HTMLElement): string =>
  table.outerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<');

const layout = (table: HTMLElement): number => table.getBoundingClientRect().height;

export async function rowsByElement(): Promise<Round> {
  const element = document.createElement('find-orders');
  (await desk('10201')).append(element);
  await element.updateComplete;
  await frame();
  const root = element.renderRoot as ShadowRoot;
  const round = await replaying(async () => {
    element.criteria = {lastName: LAST_NAME};
    const searched = element.search();
    const table = await until(root, () => tableIn(root));
    layout(table);
    const time = performance.now() - answeredAt;
    await searched;
    return {time, markup: markupOf(table)};
  });
  surroundings ??= surroundingsOf(element, root);
  element.remove();
  return round;
}

/** The form and heading of the element without its table, and its style sheets: what the rows by hand are laid out among. */
function surroundingsOf(element: FindOrders, root: ShadowRoot) {
  const copy = document.createElement('div');
  copy.innerHTML = root.innerHTML;
  copy.querySelector('table')?.replaceWith(Object.assign(document.createElement('div'), {id: 'table'}));
  const request = performance.getEntriesByType('resource').find(({name}) => name.includes(`lastName=${LAST_NAME}`));
  return {html: copy.innerHTML, sheets: [...root.adoptedStyleSheets], url: request?.name ?? '', hrefs: element.orderLink};
}

export async function rowsByHand(): Promise<Round> {
  if (!surroundings) throw new Error('Let the element show its rows first.');
  const {html, sheets, url} = surroundings;
  const host = document.createElement('div');
  host.style.display = 'block';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets;
  root.innerHTML = html;
  (await desk('10201')).append(host);
  await frame();
  const response = await replay(new URL(url).pathname + new URL(url).search);
  const table = tableByHand(JSON.parse(await response.text()) as FoundOrders);
  root.querySelector('#table')?.replaceWith(table);
  layout(table);
  const time = performance.now() - answeredAt;
  const round = {time, markup: markupOf(table)};
  host.remove();
  return round;
}
