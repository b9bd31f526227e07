/** What npm would publish: the right files, and no fault found by publint and attw. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {runTool} from '../../scripts/lib/run.mjs';
import {pack} from './support/pack.mjs';
import {filesIn, readJson} from './support/package.mjs';

const folder = mkdtempSync(join(tmpdir(), 'order-desk-pack-'));
let files, tarball;

before(() => ({files, tarball} = pack(folder)));
after(() => rmSync(folder, {recursive: true}));

test('it has the build, the manifest, the licence and the manuals, and nothing else', () => {
  const documents = ['docs/aurora.md', 'docs/frameworks.md', 'docs/hazards.md', 'docs/openapi.json', 'docs/theming.md'];
  const single = ['LICENSE', 'README.md', 'custom-elements.json', ...documents, 'llms.txt', 'package.json'];
  const themes = filesIn('themes').map((file) => `themes/${file}`);
  assert.deepEqual(files.filter((file) => !file.startsWith('dist/')).sort(), [...single, ...themes].sort());
  assert.deepEqual(
    files.filter((file) => file.startsWith('dist/')).sort(),
    filesIn('dist')
      .map((file) => `dist/${file}`)
      .sort(),
  );
  assert.deepEqual(
    files.filter((file) => /demo|sandbox|test/.test(file)),
    [],
  );
});

test('publint finds nothing', async () => {
  const {buffer} = new Uint8Array(readFileSync(tarball));
  const {messages} = await publint({pack: {tarball: buffer}});
  const manifest = readJson('package.json');
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('the types fit the modules (attw)', async () => {
  const args = [
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
    '--exclude-entrypoints',
    './cdn/*',
    './editors/*',
    './themes/*',
    './custom-elements.json',
    './openapi.json',
  ];
  const {succeeded, output} = await runTool('@arethetypeswrong/cli', args, {program: 'attw'});
  assert.ok(succeeded, output);
});
