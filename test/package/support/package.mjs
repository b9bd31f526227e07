/** What the package checks look at: the project, its tags, the files of the build. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');
export const path = (...names) => join(root, ...names);
export const read = (...names) => readFileSync(path(...names), 'utf8');
export const readJson = (...names) => JSON.parse(read(...names));

/** The paths of all files in a folder of the project, from that folder on. */
export const filesIn = (folder) =>
  readdirSync(path(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(path(folder).length + 1)
        .replaceAll('\\', '/'),
    );

export const tags = filesIn('src/define')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'define-once');
