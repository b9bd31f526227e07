/** Installs the packages that package-lock.json names, where they are missing or others. Uses nothing but Node and npm. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {root} from './root.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;

/** npm keeps its own record of what it installed; packages for other systems are not in it. */
function isInstalled() {
  try {
    const installed = packagesIn('node_modules/.package-lock.json');
    const wanted = Object.entries(packagesIn('package-lock.json'));
    return wanted.every(([name, {version, optional}]) => name === '' || optional || installed[name]?.version === version);
  } catch {
    return false;
  }
}

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) leave(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci), once …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) leave('npm ci failed, see above; what is missing could not be installed.');
}

function leave(reason) {
  console.error(reason);
  process.exit(1);
}
