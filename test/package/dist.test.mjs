/** The build: complete, registers only what it says, and safe beside an AMD loader. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {build, parseAst} from 'vite';
import {filesIn, path, read, readJson, tags} from './support/package.mjs';

const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));

/** What a browser loads first of a script that only imports these modules, and uses nothing of them. */
async function bundled(...modules) {
  const entry = '\0entry';
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? modules.map((module) => `import ${JSON.stringify(path(module))};`).join('\n') : undefined),
  };
  const options = {
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    build: {write: false, minify: false, rolldownOptions: {input: entry}},
  };
  const {output} = await build(options);
  const codeOf = ({code = '', imports = []}) =>
    [code, ...imports.map((name) => codeOf(output.find(({fileName}) => fileName === name)))].join('');
  return codeOf(output.find(({isEntry}) => isEntry));
}

const COMPUTED = '(computed)';

/** The modules that a module imports, at once or later. */
function importsOf(file) {
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (/^(Import|Export)/.test(node.type) && node.source)
      found.push(node.source.value ?? node.source.quasis?.[0].value.cooked ?? COMPUTED);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(read('dist', file)));
  return found;
}

test('each tag has a module that registers it, with types', () => {
  assert.ok(tags.length > 0);
  for (const tag of tags) {
    assert.match(read(`dist/define/${tag}.js`), new RegExp(`['"\`]${tag}['"\`]`));
    assert.ok(existsSync(path(`dist/define/${tag}.d.ts`)), `${tag} has no types`);
  }
});

test('each address of the exports map leads to a file', () => {
  const {exports: entries, types} = readJson('package.json');
  const targets = [types, ...Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))];
  for (const target of targets) {
    const [folder, ending] = target.split('*');
    const found = ending === undefined ? existsSync(path(target)) : filesIn(folder).some((file) => file.endsWith(ending));
    assert.ok(found, `${target} is missing`);
  }
});

test('importing the index registers nothing and needs no page', async () => {
  const registered = [];
  globalThis.customElements = {define: (tag) => registered.push(tag), get: () => undefined};
  const {FindOrders} = await import(path('dist/index.js'));
  assert.equal(typeof FindOrders, 'function');
  assert.deepEqual(registered, []);
});

test('bundlers may drop the index, and must keep what registers', async () => {
  assert.equal((await bundled('dist/index.js')).trim(), '');
  for (const tag of tags) assert.match(await bundled(`dist/define/${tag}.js`), new RegExp(`['"\`]${tag}['"\`]`));
});

test('the classic script needs nothing but other languages, the CDN modules only each other, the modules share lit', () => {
  assert.deepEqual(importsOf('cdn/order-desk.iife.js'), [COMPUTED]);
  const languages = read('dist/cdn/order-desk.iife.js').match(/(?<=\.\/)lang\/[\w-]+\.js/g);
  assert.deepEqual(languages.map((name) => `cdn/${name}`).sort(), scripts.filter((name) => name.startsWith('cdn/lang/')).sort());
  const parts = scripts.filter((name) => name.startsWith('cdn/') && !name.includes('.iife.'));
  assert.ok(parts.includes('cdn/order-desk.js'));
  for (const file of parts)
    for (const name of importsOf(file)) assert.ok(scripts.includes(posix.join(posix.dirname(file), name)), `${file} needs ${name}`);
  assert.match(read('dist/index.js') + scripts.map((file) => read('dist', file)).join(''), /from ["']lit["']/);
});

test('no script looks for an AMD loader', () => {
  for (const file of scripts) assert.doesNotMatch(read('dist', file), /define\.amd/, file);
});

test('each script with code of its own has a source map', () => {
  const hasCode = (file) =>
    read('dist', file)
      .split(/;?\n/)
      .some((line) => line && !/^(import|export) /.test(line));
  // What the bundler adds has no source.
  const ours = scripts.filter((file) => hasCode(file) && !file.includes('/rolldown-runtime'));
  for (const file of ours) assert.ok(existsSync(path('dist', `${file}.map`)), `${file} has no source map`);
});

test("nothing of the tests' tools is in it", () => {
  for (const file of filesIn('dist')) assert.doesNotMatch(file, /mockServiceWorker|sandbox|msw/i);
});
