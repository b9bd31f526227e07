/** What npm would publish: the right files, and no fault found by publint and attw. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {runTool} from '../../scripts/lib/run.mjs';
import {readJson, root} from './support/package.mjs';

const folder = mkdtempSync(join(tmpdir(), 'order-desk-pack-'));
let packed, tarball;

before(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const {stdout, stderr} = spawnSync('npm', args, {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'});
  assert.ok(stdout, stderr);
  [packed] = Object.values(JSON.parse(stdout));
  tarball = join(folder, packed.filename);
});
after(() => rmSync(folder, {recursive: true}));

test('it has the build, the manifest, the licence and the manual, and nothing else', () => {
  const files = packed.files.map(({path}) => path);
  const single = ['LICENSE', 'README.md', 'custom-elements.json', 'package.json'];
  assert.deepEqual(files.filter((file) => !file.startsWith('dist/')).sort(), single);
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
    './custom-elements.json',
  ];
  const {succeeded, output} = await runTool('@arethetypeswrong/cli', args, {program: 'attw'});
  assert.ok(succeeded, output);
});
