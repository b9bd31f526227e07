/** Finds the browsers of this machine; where there is no Chromium, unpacks the one inside @sparticuz/chromium. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';

const {env, platform} = process;
const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

const onPath = (...names) => (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
const inPrograms = (...paths) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? paths.map((path) => join(folder, path)) : [],
  );
const inApplications = (...paths) =>
  ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => paths.map((path) => join(folder, path)));

const chromiumPlaces = {
  // Debian's headless shell first: it renders the same page and runs the tests in half the time.
  linux: () => [
    '/usr/lib/chromium/chromium-headless-shell',
    ...onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: () =>
    inApplications(
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ),
  win32: () =>
    inPrograms('Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
};

const firefoxPlaces = {
  linux: () => onPath('firefox-esr', 'firefox'),
  darwin: () => inApplications('Firefox.app/Contents/MacOS/firefox'),
  win32: () => inPrograms('Mozilla Firefox\\firefox.exe'),
};

/** Some Linux systems have a stub in place of a browser; asking any other system would open a window. */
const starts = (path) => platform !== 'linux' || spawnSync(path, ['--version'], {timeout: 20_000, stdio: 'ignore'}).status === 0;
const firstThatStarts = (paths = []) => paths.find((path) => existsSync(path) && starts(path));

/**
 * How to launch a Chromium. `ORDER_DESK_BROWSER=bundled` passes over the installed ones.
 * @returns {Promise<{executablePath: string, headlessShell: boolean, args: string[], env?: Record<string, string | undefined>}>}
 */
export async function findChromium() {
  if (env.CHROME_PATH && !existsSync(env.CHROME_PATH)) throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, and there is no such file.`);
  const installed = env.CHROME_PATH || (env.ORDER_DESK_BROWSER === 'bundled' ? undefined : firstThatStarts(chromiumPlaces[platform]?.()));
  const headlessShell = Boolean(installed?.includes('headless-shell'));
  if (installed) return {executablePath: installed, headlessShell, args: headlessShell ? headlessShellArgs : []};
  if (platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to the program file of one.');
}

/** The package unpacks into the temporary folder, and its libraries and fonts only where it believes to be in AWS Lambda. */
async function unpackChromium() {
  const pretended = {TMPDIR: cacheFolder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'};
  const names = [...Object.keys(pretended), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = names.map((name) => [name, env[name]]);
  mkdirSync(cacheFolder, {recursive: true});
  try {
    Object.assign(env, pretended);
    const {default: bundled} = await import('@sparticuz/chromium');
    const executablePath = await bundled.executablePath();
    const {LD_LIBRARY_PATH} = env;
    return {
      executablePath,
      headlessShell: true,
      args: ['--no-zygote', ...headlessShellArgs],
      env: {LD_LIBRARY_PATH, FONTCONFIG_FILE: fontSettings()},
    };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name];
      else env[name] = value;
    }
  }
}

/** The package's own settings name folders of AWS Lambda; a Chromium that finds no font at all crashes at the first text. */
function fontSettings() {
  const file = join(cacheFolder, 'fonts.conf');
  const folders = [join(cacheFolder, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(cacheFolder, 'fonts-cache')}</cachedir></fontconfig>`);
  return file;
}

export function findFirefox() {
  return env.FIREFOX_PATH || firstThatStarts(firefoxPlaces[platform]?.());
}

/** WebKitGTK's driver, its browser and the X server it needs; undefined when one of them is missing. */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver').filter(existsSync);
  const [xvfb] = onPath('Xvfb').filter(existsSync);
  const miniBrowser = ['x86_64', 'aarch64']
    .flatMap((machine) => ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`))
    .find(existsSync);
  return driver && xvfb && miniBrowser ? {driver, xvfb, miniBrowser} : undefined;
}

/** With this feature, a headless shell crashes now and then when a link opens a new tab. */
const headlessShellArgs = ['--disable-features=RenderDocument'];

/** What every Chromium is started with: no sandbox where it cannot have one, and no calls home. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
