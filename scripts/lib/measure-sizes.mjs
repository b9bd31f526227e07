/** Measures each entry as a shop would load it: Lit inside, minified, compressed with gzip -9. */
import {readdirSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {build, loadConfigFromFile} from 'vite';
import {path} from './root.mjs';

/** Bytes after gzip. */
const budgets = {'the whole desk': 33_000, '<find-orders>': 16_000};

function entries() {
  const tags = readdirSync(path('src/define'))
    .filter((name) => name.endsWith('.ts') && name !== 'define-once.ts')
    .map((name) => name.replace('.ts', ''));
  return [['the whole desk', 'src/define.ts'], ...tags.sort().map((tag) => [`<${tag}>`, `src/define/${tag}.ts`])];
}

/** Built as the CDN bundle is, but not written. */
async function bundle(entry) {
  const {config} = await loadConfigFromFile({command: 'build', mode: 'cdn'}, path('vite.config.ts'));
  const lib = {entry: path(entry), formats: ['es'], fileName: 'entry'};
  const options = {...config, root: path(), configFile: false, logLevel: 'error', build: {...config.build, write: false, lib}};
  const [{output}] = await build(options);
  return Buffer.from(output.map(({code = ''}) => code).join(''));
}

/** `[{name, minified, gzip, budget}]`; the whole desk first. */
export async function measureSizes() {
  const sizes = [];
  for (const [name, entry] of entries()) {
    const code = await bundle(entry);
    sizes.push({name, minified: code.length, gzip: gzipSync(code, {level: 9}).length, budget: budgets[name]});
  }
  return sizes;
}

const number = (bytes) => bytes.toLocaleString('en-US').padStart(9);

/** One line of a table. */
export const sizeLine = ({name, minified, gzip, budget}) =>
  `${name.padEnd(22)}${number(minified)} minified${number(gzip)} gzip${budget ? `, of ${budget.toLocaleString('en-US')}` : ''}`;
