/** The browsers of this machine as Web Test Runner launchers. */
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArgs, findChromium, findFirefox, findWebKit} from './find-browser.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

async function chromium() {
  const {executablePath, headlessShell, args, env} = await findChromium();
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath,
      headless: headlessShell ? 'shell' : true,
      args: [...chromiumArgs, ...args],
      env: {...process.env, ...env},
    },
    // Each page in a context of its own: side by side in one window, the pages behind get no animation frames and tests hang.
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
  });
  return Object.assign(launcher, {name: 'Chromium'});
}

/** Plain Firefox over WebDriver BiDi: no geckodriver, no patched build. */
function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const launchOptions = {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: {'focusmanager.testmode': true}};
  return Object.assign(chromeLauncher({concurrency: 1, launchOptions}), {name: 'Firefox'});
}

function webkit() {
  const programs = findWebKit();
  return programs && webkitLauncher(programs);
}

const launchers = {chromium, firefox, webkit};
const titles = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'};

/** `names` is a list such as `chromium,firefox`, or `all`: then what is not installed is said and left out. */
export async function browsers(names = 'chromium') {
  const wanted = names === 'all' ? Object.keys(launchers) : names.split(',');
  const found = await Promise.all(wanted.map(async (name) => [name, await launchers[name]?.()]));
  const missing = found.filter(([, launcher]) => !launcher).map(([name]) => titles[name] ?? name);
  if (missing.length && names !== 'all') throw new Error(`Not found on this machine: ${missing.join(', ')}.`);
  if (missing.length) console.log(`Not installed, so not tested: ${missing.join(', ')}.`);
  return found.flatMap(([, launcher]) => launcher ?? []);
}
