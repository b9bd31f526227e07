/** `npm run build`: dist/ (modules, CDN bundles, types, what editors read), custom-elements.json and llms.txt; prints the bundles' hashes. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {ensureInstalled} from './lib/install.mjs';
import {writeIntegrity} from './lib/integrity.mjs';
import {path} from './lib/root.mjs';
import {runTool} from './lib/run.mjs';

ensureInstalled();
const {build} = await import('vite');
const {writeEditorData} = await import('./lib/editor-data.mjs');
const {writeFrameworkTypes} = await import('./lib/framework-types.mjs');
const {writeLlms} = await import('./lib/llms.mjs');

const bundle = (mode) => build({root: path(), configFile: path('vite.config.ts'), mode, logLevel: 'warn'});

async function step(title, work) {
  const start = performance.now();
  const result = await work();
  if (result?.succeeded === false) {
    console.error(`${title} failed (${result.ending})\n${result.output}`);
    process.exit(1);
  }
  console.log(`${title.padEnd(20)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** A classic script is read in the encoding of its page, unless its own first character says that it is UTF-8. */
function markAsUtf8(file) {
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
}

rmSync(path('dist'), {recursive: true, force: true});
await step('ES modules', () => bundle('modules'));
await step('CDN modules', () => bundle('cdn'));
await step('Classic script', () => bundle('classic'));
markAsUtf8(path('dist/cdn/order-desk.iife.js'));
const hashes = writeIntegrity();
await step('Type declarations', () => runTool('typescript', ['-p', 'tsconfig.build.json'], {program: 'tsc'}));
await step('custom-elements.json', () =>
  runTool('@custom-elements-manifest/analyzer', ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs'], {program: 'cem'}),
);
await step('Editors', writeEditorData);
await step('React, Vue, Svelte', writeFrameworkTypes);
await step('llms.txt', writeLlms);

console.log(`\nIntegrity of dist/cdn (of all its files: integrity.json)\n${hashes.join('\n')}`);
