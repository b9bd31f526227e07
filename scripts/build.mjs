/** `npm run build`: dist/ (modules, CDN bundles, type declarations) and custom-elements.json. */
import {rmSync} from 'node:fs';
import {ensureInstalled} from './lib/install.mjs';
import {path} from './lib/root.mjs';
import {runTool} from './lib/run.mjs';

ensureInstalled();
const {build} = await import('vite');

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

rmSync(path('dist'), {recursive: true, force: true});
await step('ES modules', () => bundle('modules'));
await step('CDN modules', () => bundle('cdn'));
await step('Classic script', () => bundle('classic'));
await step('Type declarations', () => runTool('typescript', ['-p', 'tsconfig.build.json'], {program: 'tsc'}));
await step('custom-elements.json', () =>
  runTool('@custom-elements-manifest/analyzer', ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs'], {program: 'cem'}),
);
