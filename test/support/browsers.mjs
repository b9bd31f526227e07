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

/** `names` is a list such as `chromium,firefox,webkit`. */
export function browsers(names = 'chromium') {
  return Promise.all(
    names.split(',').map(async (name) => {
      const launcher = await launchers[name]?.();
      if (!launcher) throw new Error(`There is no ${name} on this machine.`);
      return launcher;
    }),
  );
}
