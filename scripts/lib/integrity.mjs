/** The hashes by which a browser knows the CDN files for those that were built (Subresource Integrity). */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {path} from './root.mjs';

const folder = 'dist/cdn';

export const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path(file)))
    .digest('base64')}`;

/**
 * Writes integrity.json: the hash of each script, by its path beside the file. A script tag's `integrity` covers the one file that it names;
 * the modules that it loads are covered by the `integrity` of an import map. Answers the lines for the two script tags.
 */
export function writeIntegrity() {
  const scripts = readdirSync(path(folder), {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hashes = Object.fromEntries(scripts.map((name) => [name, integrityOf(`${folder}/${name}`)]));
  writeFileSync(path(`${folder}/integrity.json`), `${JSON.stringify(hashes, null, 2)}\n`);
  return ['order-desk.js', 'order-desk.iife.js'].map((name) => `${name.padEnd(20)} ${hashes[name]}`);
}
