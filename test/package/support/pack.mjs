/** The package as npm would publish it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {root} from './package.mjs';

const windows = process.platform === 'win32';

/** Packs what is built into a folder; answers the tarball and the paths of the files in it. */
export function pack(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const {stdout, stderr} = spawnSync('npm', args, {cwd: root, encoding: 'utf8', shell: windows});
  assert.ok(stdout, stderr);
  const [{filename, files}] = Object.values(JSON.parse(stdout));
  return {tarball: join(folder, filename), files: files.map(({path}) => path)};
}

/** What npm does with a tarball: its only folder, `package`, becomes the package's own. */
export function unpack(tarball, folder) {
  const {status, stderr} = spawnSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], {encoding: 'utf8'});
  assert.equal(status, 0, stderr);
}
