import type {IncomingMessage, ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {ReadableStream} from 'node:stream/web';
import {getResponse} from 'msw';
import type {Connect, Plugin} from 'vite';
import {createHandlers} from './handlers.js';
import {Sandbox} from './sandbox.js';
import {REALISTIC_DELAY_MS} from './settings.js';

const OURS = /\/wcs\/resources\/|\/GetCSRFAuthTokenV2\?|^\/sandbox\/(reset|settings|expire|faults|log)(\?|$)/;

/** Answers the requests of a Node server with the sandbox; what is none of its business goes on to the next middleware. */
function sandboxMiddleware(sandbox: Sandbox): Connect.NextHandleFunction {
  const handlers = createHandlers(sandbox);
  return (incoming, outgoing, next) => {
    const url = incoming.originalUrl ?? incoming.url ?? '/';
    if (!OURS.test(url)) return next();
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    getResponse(handlers, toRequest(incoming, url, gone.signal))
      .then((response) => (response ? send(response, outgoing) : next()))
      .catch((error: unknown) => (outgoing.destroyed || outgoing.headersSent ? outgoing.destroy() : next(error)));
  };
}

/** One sandbox behind Vite's dev and preview server, so that all browsers share it. SANDBOX_DELAY_MS sets its delay. */
export function sandboxPlugin(sandbox: Sandbox = new Sandbox({delayMs: delayOf(process.env)})): Plugin {
  return {
    name: 'sandbox',
    configureServer: ({middlewares}) => void middlewares.use(sandboxMiddleware(sandbox)),
    configurePreviewServer: ({middlewares}) => void middlewares.use(sandboxMiddleware(sandbox)),
  };
}

const delayOf = ({SANDBOX_DELAY_MS}: NodeJS.ProcessEnv): number => (SANDBOX_DELAY_MS ? Number(SANDBOX_DELAY_MS) : REALISTIC_DELAY_MS);

function toRequest(incoming: IncomingMessage, url: string, signal: AbortSignal): Request {
  const {method = 'GET', rawHeaders} = incoming;
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) headers.append(rawHeaders[index]!, rawHeaders[index + 1]!);
  const withBody = method !== 'GET' && method !== 'HEAD';
  // Node streams a request body only if told that it is sent before the answer is read.
  const body = withBody ? {body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half'} : {};
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {method, headers, signal, ...body});
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  // HttpResponse.error(): the network failed, so the connection drops.
  if (response.type === 'error') return void outgoing.destroy();
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing);
  else outgoing.end();
}
