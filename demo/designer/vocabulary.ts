import orderDesk from '../../src/elements/order-desk.ts?raw';
import {readDocumented, type Documented, type Token} from './documented.js';

/** Each token with its default and what it is for. */
export const TOKENS: readonly Token[] = readDocumented(orderDesk).tokens;

const sources = import.meta.glob<string>('../../src/elements/*.ts', {query: '?raw', import: 'default'});
const read = new Map<string, Promise<Documented>>();

/** What an element's class says about its parts and states. */
export function documentedOf(tag: string): Promise<Documented> {
  const known = read.get(tag) ?? (sources[`../../src/elements/${tag}.ts`]?.() ?? Promise.resolve('')).then(readDocumented);
  read.set(tag, known);
  return known;
}
