/** Web Test Runner launcher for WebKitGTK: Xvfb, WebKitWebDriver and its MiniBrowser, with no npm package between. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {webkitPage} from './webkit-page.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = server.address();
        server.close(() => resolve(port));
      });
  });

/** Starts an X server and answers its display, such as `:99`. */
async function startDisplay(xvfb, processes) {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(server);
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', resolve);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return `:${String(number).trim()}`;
}

/** Starts the driver and a browser session in it; answers the function that sends commands to that session. */
async function startBrowser({driver, miniBrowser, display, processes}) {
  const port = await freePort();
  const env = {...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1'};
  processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env}));
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {'content-type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  await untilItAnswers(() => call('GET', '/status'));
  const browserOptions = {binary: miniBrowser, args: ['--automation']};
  const {sessionId} = await call('POST', '/session', {
    capabilities: {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions}},
  });
  return (method, path = '', body = undefined) => call(method, `/session/${sessionId}${path}`, body);
}

async function untilItAnswers(ask, tries = 200) {
  try {
    await ask();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await untilItAnswers(ask, tries - 1);
  }
}

export function webkitLauncher({driver, xvfb, miniBrowser}) {
  const processes = [];
  let starting, send, page, active, url;
  const start = async () => {
    const display = process.env.DISPLAY || (await startDisplay(xvfb, processes));
    send = await startBrowser({driver, miniBrowser, display, processes});
    page = webkitPage(send);
  };
  return {
    name: 'WebKit',
    type: 'playwright', // so that sendKeys, sendMouse and setViewport use getPage()
    concurrency: 1,
    async initialize() {},
    getPage: () => page,
    isActive: (id) => id === active,
    getBrowserUrl: () => url,
    async startSession(id, address) {
      await (starting ??= start());
      active = id;
      url = address;
      await send('POST', '/url', {url});
    },
    async stopSession() {
      active = undefined;
      await send('DELETE', '/actions').catch(() => {});
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session: use another browser.');
    },
    async stop() {
      await send?.('DELETE').catch(() => {});
      for (const started of processes.splice(0).reverse()) started.kill();
      starting = send = undefined;
    },
  };
}
