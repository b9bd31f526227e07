/** Runs a test runner that writes its results to a file, and reads them; a run without results is a failure. */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {path} from '../lib/root.mjs';
import {runTool} from '../lib/run.mjs';

/** `read` turns the content of the file into `{passed, failures}`. */
export async function runWithResults({packageName, program, args, env, onLine, read}) {
  const folder = path('node_modules/.cache/results');
  const file = `${folder}/${program}.json`;
  mkdirSync(folder, {recursive: true});
  rmSync(file, {force: true});
  const {succeeded, ending, output} = await runTool(packageName, args, {program, env: {...env, ORDER_DESK_RESULTS: file}, onLine});
  const lastLines = output.split('\n').slice(-40).join('\n');
  try {
    const {passed, failures} = read(JSON.parse(readFileSync(file, 'utf8')));
    if (!succeeded && !failures.length) failures.push({name: `${program}: ${ending}`, message: lastLines});
    return {passed, failures};
  } catch {
    return {passed: 0, failures: [{name: `${program} gave no results: ${ending}`, message: lastLines}]};
  }
}
