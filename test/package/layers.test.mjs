/** The lint rules that keep the layers apart do bite. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';
import {root} from './support/package.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfig: [ts.configs.disableTypeChecked, {languageOptions: {parserOptions: {projectService: false}}}],
});
const rules = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax', 'no-console'];

async function refusals(filePath, code) {
  const [{messages, fatalErrorCount}] = await eslint.lintText(code, {filePath});
  assert.equal(fatalErrorCount, 0, JSON.stringify(messages));
  return messages.map(({ruleId}) => ruleId).filter((rule) => rules.includes(rule));
}

const refused = [
  ['src/model/a.ts', "import '../gateway/order-gateway.js';"],
  ['src/model/a.ts', "import {html} from 'lit';"],
  ['src/model/a.ts', 'document.title;'],
  ['src/gateway/a.ts', "import '../desk/desk.js';"],
  ['src/gateway/hcl/a.ts', "import '../../elements/find-orders.js';"],
  ['src/gateway/hcl/a.ts', "await fetch('/');"],
  ['src/gateway/hcl/http.ts', 'window.name;'],
  ['src/desk/a.ts', "import '../controllers/query.js';"],
  ['src/desk/a.ts', 'export const store = (window as unknown as {WCParamJS: object}).WCParamJS;'],
  ['src/desk/a.ts', "Reflect.get(globalThis, 'WCParamJS');"],
  ['src/controllers/a.ts', "import '../elements/find-orders.js';"],
  ['src/elements/a.ts', "import '../gateway/hcl/http.js';"],
  ['src/elements/a.ts', "import '../define/find-orders.js';"],
  ['src/elements/a.ts', "await fetch('/');"],
  ['src/elements/a.ts', 'document.cookie;'],
  ['src/elements/a.ts', "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
  ['src/elements/a.ts', "import '../../demo/sandbox/handlers.js';"],
  ['src/ui/a.ts', "import '../desk/desk.js';"],
  ['src/styles/a.ts', "import '../ui/notice.js';"],
  ['src/i18n/a.ts', "import '../elements/find-orders.js';"],
  ['src/index.ts', "import './define/find-orders.js';"],
  ['src/desk/a.ts', "console.log('a');"],
  ['demo/sandbox/a.ts', "import '../../src/model/order.js';"],
];

const allowed = [
  ['src/gateway/hcl/a.ts', "import '../../model/order.js';"],
  ['src/gateway/hcl/http.ts', "await fetch('/');"],
  ['src/desk/a.ts', "import '../gateway/hcl/hcl-gateway.js';"],
  ['src/desk/storefront.ts', 'export const store = (window as unknown as {WCParamJS: object}).WCParamJS;'],
  ['src/elements/a.ts', "import '../ui/notice.js'; import '../desk/desk.js'; import 'lit';"],
  ['src/define/a.ts', "import '../elements/find-orders.js';"],
  ['test/model/a.test.ts', "import '../../src/model/order.js';"],
];

for (const [file, code] of refused) {
  test(`${file} may not: ${code}`, async () => assert.equal((await refusals(file, code)).length, 1));
}
for (const [file, code] of allowed) {
  test(`${file} may: ${code}`, async () => assert.deepEqual(await refusals(file, code), []));
}
