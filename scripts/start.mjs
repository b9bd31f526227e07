/** `npm start`: installs what is missing, then serves the demo pages and the sandbox behind them. */
import {createServer as createSocket} from 'node:net';
import {ensureInstalled} from './lib/install.mjs';
import {path} from './lib/root.mjs';

const port = Number(process.env.PORT || 5173);
const endpoint = process.env.HCL_ENDPOINT;

if (!Number.isInteger(port) || port < 1 || port > 65535) leave(`PORT is ${process.env.PORT}; it must be a number from 1 to 65535.`);
if (endpoint && !URL.canParse(endpoint)) leave(`HCL_ENDPOINT is ${endpoint}; it must be an address such as https://shop.example.com.`);
const trouble = await portTrouble();
if (trouble === 'EADDRINUSE')
  leave(`Port ${port} is taken by another program: end that one, or choose another port, for example PORT=${port + 1} npm start.`);
if (trouble) leave(`Port ${port} cannot be opened (${trouble}): choose another, for example PORT=5174 npm start.`);

ensureInstalled();
const {createServer} = await import('vite');
const server = await createServer({configFile: path('vite.config.ts'), logLevel: 'warn'});
await server.listen();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().finally(() => process.exit(0)));
console.log(welcome());

function portTrouble() {
  return new Promise((resolve) => {
    const socket = createSocket()
      .once('error', ({code}) => resolve(code))
      .listen(port, '127.0.0.1', () => socket.close(() => resolve(undefined)));
  });
}

function welcome() {
  const pages = [
    ['Overview', ''],
    ['B2C storefront', 'storefront/b2c.html'],
    ['B2B storefront', 'storefront/b2b.html'],
    ['Customer Service', 'storefront/customer-service.html'],
    ['Plain page', 'plain.html'],
    ['Single elements', 'elements.html'],
    ['Designer', 'designer.html'],
    ['Connection check', 'check.html'],
  ];
  const addresses = pages.map(([title, page]) => `  ${title.padEnd(18)}http://127.0.0.1:${port}/${page}`);
  const signIn = [
    'Sign in with the password orderdesk1 as',
    '  csr.alice, csr.bob   customer service representatives',
    '  css.carol            customer service supervisor',
    '  ana@example.com      a customer, who may not use the desk',
  ];
  const services = endpoint ? [`The services are those of ${endpoint}; sign in with a logon ID of that server.`] : signIn;
  return ['', 'Aurora Order Desk', ...addresses, '', ...services, '', 'Ctrl-C ends it.', ''].join('\n');
}

function leave(reason) {
  console.error(reason);
  process.exit(1);
}
