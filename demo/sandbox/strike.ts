import {HttpResponse} from 'msw';
import type {Fault} from './faults.js';
import {fill} from './fill.js';
import {untilAborted} from './pause.js';
import {Refusal} from './refusal.js';

const PAGE = '<!DOCTYPE html><html><head><title>Service unavailable</title></head><body><h1>Service unavailable</h1></body></html>';
const ENGLISH = -1;

/** The broken response of a fault; undefined if the fault only delays. `whole` is what the server would have said. */
export async function failAs(fault: Fault, signal: AbortSignal, whole?: Response): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'status':
      return HttpResponse.json(fault.key ? saying(fault) : new Refusal('internal').body(ENGLISH), {status: fault.status ?? 500});
    case 'html':
      return HttpResponse.html(PAGE, {status: fault.status ?? 502});
    case 'html-200':
      return HttpResponse.html(PAGE);
    case 'truncated':
      return new HttpResponse(firstHalf(whole ? await whole.text() : '{"recordSetTotal":1,"resultList":[{"orderId":"7001'), {
        headers: {'content-type': 'application/json'},
      });
    case 'offline':
      return HttpResponse.error();
    case 'hang':
      await untilAborted(signal);
      return HttpResponse.error();
    case 'slow':
      return undefined;
    case 'strings':
      return whole?.body ? withStrings(fault, whole) : undefined;
  }
}

async function withStrings({strings = [], keep}: Fault, whole: Response): Promise<Response> {
  const headers = new Headers(whole.headers);
  headers.delete('content-length');
  return new HttpResponse(JSON.stringify(fill(await whole.json(), strings, keep)), {status: whole.status, headers});
}

/** An error body with any key and code, also with those that the sandbox itself never gives. */
const saying = ({key, code = ''}: Fault): object => ({
  errors: [{errorKey: key, errorParameters: '', errorMessage: 'This went wrong on purpose.', errorCode: code}],
});

const firstHalf = (body: string): string => body.slice(0, Math.ceil(body.length / 2));
