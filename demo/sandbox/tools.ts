import {http, HttpResponse, type RequestHandler} from 'msw';
import {readFaults} from './faults.js';
import type {Sandbox} from './sandbox.js';

/** The sandbox's own services under /sandbox/: not HCL's, but for tests and for people who try things. */
export function createTools(sandbox: Sandbox): RequestHandler[] {
  return [
    http.post('*/sandbox/reset', () => {
      sandbox.reset();
      return HttpResponse.json(sandbox.settings);
    }),
    http.get('*/sandbox/settings', () => HttpResponse.json(sandbox.settings)),
    http.post('*/sandbox/settings', async ({request}) => {
      const wanted = await readJson(request);
      if (typeof wanted === 'object' && wanted !== null) sandbox.change({...wanted});
      return HttpResponse.json(sandbox.settings);
    }),
    http.post('*/sandbox/expire', () => {
      sandbox.expireSessions();
      return new HttpResponse(null, {status: 204});
    }),
    http.post('*/sandbox/faults', async ({request}) => {
      sandbox.faults.add(...readFaults(await readJson(request)));
      return HttpResponse.json(sandbox.faults.list());
    }),
    http.delete('*/sandbox/faults', () => {
      sandbox.faults.clear();
      return HttpResponse.json(sandbox.faults.list());
    }),
    http.get('*/sandbox/log', ({request}) =>
      HttpResponse.json(sandbox.log.list(new URL(request.url).searchParams.get('containing') ?? '')),
    ),
  ];
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
