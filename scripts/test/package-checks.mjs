/** Builds the package, then runs the checks of test/package on what came out. */
import {readdirSync} from 'node:fs';
import {run as runTests} from 'node:test';
import {path} from '../lib/root.mjs';
import {runNode} from '../lib/run.mjs';

export async function packageChecks({say}) {
  const build = await runNode([path('scripts/build.mjs')]);
  say(`${build.succeeded ? 'passed' : 'failed'}  build`);
  const failures = build.succeeded ? [] : [{name: 'build', message: build.output}];
  let passed = build.succeeded ? 1 : 0;

  const folder = path('test/package/');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  for await (const {type, data} of runTests({files: files.map((name) => folder + name)})) {
    if (data.details?.type === 'suite' || data.skip) continue;
    if (type === 'test:pass') passed++;
    if (type === 'test:fail')
      failures.push({name: data.name, message: String(data.details.error.cause?.message ?? data.details.error.message)});
    if (type === 'test:pass' || type === 'test:fail') say(`${type === 'test:pass' ? 'passed' : 'failed'}  ${data.name}`);
  }
  return {passed, failures};
}
