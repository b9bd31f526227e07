/** Twenty results from the answer to the laid-out rows: by `<find-orders>`, and by hand in the same surroundings. */
import {answeredAt, replay, replaying} from './answers.js';
import {decodeMatches} from '../../src/gateway/hcl/wire/search.js';
import {desk, frame, until} from './desk.js';
import {tableByHand, type FoundOrders} from './rows-by-hand.js';
import {SHOWN, SUBMITTED} from './search.js';

interface Round {
  /** Milliseconds. */
  readonly time: number;
  /** What was made, for comparison. */
  readonly markup: string;
}

/** A shadow root as it was, but without the part that is made by hand. */
interface Surroundings {
  readonly html: string;
  readonly sheets: CSSStyleSheet[];
}

const LAST_NAME = 'Smith';
const GAP = '<div id="gap"></div>';

let known: {readonly form: Surroundings; readonly results: Surroundings; readonly list: Surroundings; readonly url: string} | undefined;

/** Lit's markers and the white space of templates are no difference. */
const markupOf = (table: HTMLElement): string =>
  table.outerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> /g, '>')
    .replace(/ </g, '<');

function finish(table: HTMLElement): Round {
  table.getBoundingClientRect(); // Lays out what was made.
  const time = performance.now() - answeredAt;
  return {time, markup: markupOf(table)};
}

export async function rowsByElement(): Promise<Round> {
  const element = document.createElement('find-orders');
  (await desk('10201')).append(element);
  await element.updateComplete;
  await frame();
  const root = element.renderRoot as ShadowRoot;
  const round = await replaying(async () => {
    element.criteria = {lastName: LAST_NAME};
    const searched = element.search();
    const results = await until(root, () => root.querySelector('found-orders')?.shadowRoot ?? undefined);
    const list = await until(results, () => results.querySelector('order-list')?.shadowRoot ?? undefined);
    const round = finish(await until(list, () => list.querySelector('table') ?? undefined));
    await searched;
    known ??= {
      form: without(root, 'found-orders'),
      results: without(results, 'order-list'),
      list: without(list, 'table'),
      url: addressOf(LAST_NAME),
    };
    return round;
  });
  element.remove();
  return round;
}

function without(root: ShadowRoot, selector: string): Surroundings {
  const copy = document.createElement('template');
  copy.innerHTML = root.innerHTML;
  const part = copy.content.querySelector(selector);
  if (part) part.outerHTML = GAP;
  return {html: copy.innerHTML, sheets: [...root.adoptedStyleSheets]};
}

function addressOf(lastName: string): string {
  const {pathname, search} = new URL(
    performance.getEntriesByType('resource').find(({name}) => name.includes(`lastName=${lastName}`))?.name ?? '',
  );
  return pathname + search;
}

function shadowIn(host: HTMLElement, {html, sheets}: Surroundings): ShadowRoot {
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets;
  root.innerHTML = html;
  return root;
}

const gapIn = (root: ShadowRoot): HTMLElement => root.querySelector('#gap') as HTMLElement;

/** The page around a list, asking the services; the answer is there when this resolves. */
async function answered(): Promise<{host: HTMLElement; results: ShadowRoot; list: Surroundings; response: Response}> {
  if (!known) throw new Error('Let the element show its rows first.');
  const host = document.createElement('div');
  const results = shadowIn(gapIn(shadowIn(host, known.form)), known.results);
  (await desk('10201')).append(host);
  await frame();
  performance.mark(SUBMITTED);
  return {host, results, list: known.list, response: await replay(known.url)};
}

/** The same rows by the element that makes them, without the heading and the coach around it. */
export async function rowsByList(): Promise<Round> {
  const {host, results, response} = await answered();
  const list = document.createElement('order-list');
  list.orders = decodeMatches(JSON.parse(await response.text())).orders;
  gapIn(results).replaceWith(list);
  await list.updateComplete;
  const round = finish(list.renderRoot.querySelector('table') as HTMLElement);
  host.remove();
  return round;
}

export async function rowsByHand(): Promise<Round> {
  const {host, results, list, response} = await answered();
  const root = shadowIn(gapIn(results), list);
  const table = tableByHand(JSON.parse(await response.text()) as FoundOrders);
  gapIn(root).replaceWith(table);
  const round = finish(table);
  performance.mark(SHOWN);
  host.remove();
  return round;
}
