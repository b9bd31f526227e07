/** Measures each entry as a shop would load it: Lit inside, minified, compressed with gzip -9. */
import {readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';
import {path} from './root.mjs';

/**
 * Bytes after gzip, of what is loaded before the first view of each. All elements at once, which no page needs, were meant to stay
 * below 33,000; that limit keeps them from growing further.
 */
const budgets = {'the script tag': 33_000, 'all at once': 55_000, '<find-orders>': 16_000};

function entries() {
  const tags = readdirSync(path('src/define'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
  return [
    ['the script tag', 'src/order-desk.ts'],
    ['all at once', 'src/define.ts'],
    ...tags.sort().map((tag) => [`<${tag}>`, `src/define/${tag}.ts`]),
  ];
}

/** Built as for a script tag, but not written. */
async function bundle(entry) {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'cdn'}, path('vite.config.ts'));
  const lib = {entry: path(entry), formats: ['es'], fileName: 'entry'};
  const options = {...config, root: path(), configFile: false, logLevel: 'error', build: {...config.build, write: false, lib}};
  const [{output}] = await build(options);
  return output.filter(({type}) => type === 'chunk');
}

/** What the browser loads before anything is shown: the entry and what it imports, without what it loads later. */
function initial(chunks) {
  const loaded = new Set();
  const load = (name) => {
    const chunk = chunks.find(({fileName}) => fileName === name);
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    chunk.imports.forEach(load);
  };
  load(chunks.find(({isEntry}) => isEntry).fileName);
  return [...loaded];
}

const weigh = (chunks) => {
  const code = chunks.map(({code}) => code);
  // Each file is compressed by itself.
  const gzip = code.map((text) => gzipSync(text, {level: 9}).length);
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {minified: sum(code.map((text) => Buffer.byteLength(text))), gzip: sum(gzip)};
};

const LANGUAGE = /^lang\/([\w-]+?)(-rest)?\.js$/;
/** Bytes after gzip of what a page in that language loads beside the first view. */
const languageBudget = 2_500;

/** A page loads one language or none. */
function languagesIn(chunks) {
  const files = chunks.filter(({fileName}) => LANGUAGE.test(fileName));
  return files
    .filter(({fileName}) => !LANGUAGE.exec(fileName)[2])
    .map((first) => {
      const [, tag] = LANGUAGE.exec(first.fileName);
      const rest = files.filter(({fileName}) => fileName === `lang/${tag}-rest.js`);
      return {name: `words in ${tag}`, ...weigh([first]), later: weigh(rest).gzip, budget: languageBudget};
    });
}

/** `[{name, minified, gzip, later, budget}]`, `later` being what may still come, compressed; the script tag first. `limited`: only what has a budget. */
export async function measureSizes({limited = false} = {}) {
  const sizes = [];
  const languages = [];
  for (const [name, entry] of entries()) {
    if (limited && !budgets[name]) continue;
    const all = await bundle(entry);
    if (!sizes.length) languages.push(...languagesIn(all));
    const chunks = all.filter(({fileName}) => !LANGUAGE.test(fileName));
    const first = initial(chunks);
    const later = weigh(chunks.filter((chunk) => !first.includes(chunk))).gzip;
    sizes.push({name, ...weigh(first), later, budget: budgets[name]});
  }
  return [...sizes, ...languages];
}

const number = (bytes) => bytes.toLocaleString('en-US').padStart(9);

/** One line of a table. */
export const sizeLine = ({name, minified, gzip, later, budget}) =>
  [
    `${name.padEnd(22)}${number(minified)} minified${number(gzip)} gzip`,
    budget ? `, of ${budget.toLocaleString('en-US')}` : '',
    later ? `, and${number(later)} when needed` : '',
  ].join('');
