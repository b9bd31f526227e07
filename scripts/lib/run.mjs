/** Runs a script, or the command-line tool of an installed package, with this Node; answers what it said and how it ended. */
import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {stripVTControlCharacters} from 'node:util';
import {path} from './root.mjs';

const longestRun = 15 * 60_000;

/** `onLine` gets each line of output as it comes. */
export async function runNode(args, {env, onLine} = {}) {
  const child = spawn(process.execPath, args, {
    cwd: path(),
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestRun,
  });
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({input: stream}).on('line', (raw) => {
      const line = stripVTControlCharacters(raw);
      lines.push(line);
      onLine?.(line);
    });
  }
  const [code, signal] = await new Promise((resolve, reject) => child.on('error', reject).on('close', (...end) => resolve(end)));
  return {succeeded: code === 0, ending: signal ? `ended by ${signal}` : `exit code ${code}`, output: lines.join('\n')};
}

/** `program` is the tool's name where it differs from the package's. */
export function runTool(packageName, args, {program = packageName, ...options} = {}) {
  const {bin} = JSON.parse(readFileSync(path(`node_modules/${packageName}/package.json`), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program];
  return runNode([path(`node_modules/${packageName}/${file}`), ...args], options);
}
