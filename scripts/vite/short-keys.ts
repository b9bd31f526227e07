/**
 * Packs of words are written with the English texts as keys, and shipped with four letters for each: half the size. English itself is
 * in the bundle, and makes the same letters of its texts when it looks for them.
 */
import type {Plugin} from 'vite';
import {shortKey} from '../../src/i18n/short-key.js';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: Node & {readonly name?: string; readonly value?: unknown};
}

/** The entries of the one object that a pack gives; a message's plural forms keep their names. */
function entriesOf(tree: unknown): readonly Property[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if ('type' in tree && tree.type === 'ObjectExpression') return (tree as unknown as {properties: Property[]}).properties;
  for (const child of Object.values(tree)) {
    const found = entriesOf(child);
    if (found.length) return found;
  }
  return [];
}

export function shortKeys(): Plugin {
  const texts = new Map<string, string>();
  return {
    name: 'short-keys',
    enforce: 'post', // TypeScript is JavaScript by then
    transform: {
      filter: {id: /\/src\/i18n\/lang\/[\w-]+\/\w+\.ts$/},
      handler(code) {
        let short = code;
        const entries = entriesOf(this.parse(code)).filter(({type}) => type === 'Property');
        // From the end, so that the places before stay right.
        for (const {key} of [...entries].reverse()) {
          const text = String(key.name ?? key.value);
          const letters = shortKey(text);
          const other = texts.get(letters) ?? text;
          if (other !== text) this.error(`“${text}” and “${other}” have the same short key: use one letter more.`);
          texts.set(letters, text);
          short = short.slice(0, key.start) + letters + short.slice(key.end);
        }
        return {code: short, map: null};
      },
    },
  };
}
