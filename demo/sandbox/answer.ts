import {HttpResponse} from 'msw';
import type {Answer, Call} from './call.js';
import {readCall} from './read-call.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';
import {failAs} from './strike.js';
import {pause} from './pause.js';

export type CookieSink = (setCookie: string) => void;

interface Incoming {
  sandbox: Sandbox;
  request: Request;
  params: Record<string, string>;
  cookies: Record<string, string>;
  setCookie: CookieSink | undefined;
}

/** Runs a service and turns its answer or refusal into a response, with the delay, faults and holds of the sandbox on the way. */
export async function answer(incoming: Incoming, run: (call: Call) => Answer): Promise<Response> {
  const {sandbox, request} = incoming;
  const url = new URL(request.url);
  const path = url.pathname + url.search;
  const logged = sandbox.log.add(request.method, path);
  const fault = sandbox.faults.take(request.method, path);
  const hold = sandbox.holds.take(request.method, path);

  if (hold?.when === 'before') await hold.released;
  await pause(sandbox.nextDelay() + (fault?.kind === 'slow' ? (fault.ms ?? 3000) : 0), request.signal);
  const early = fault && fault.when !== 'after' ? await failAs(fault, request.signal) : undefined;
  const response = early ?? (await serve(incoming, run, (by) => Object.assign(logged, {acted: true, by})));
  hold?.act();
  const late = fault?.when === 'after' ? await failAs(fault, request.signal, response) : undefined;
  if (hold?.when === 'after') await hold.released;

  const final = late ?? response;
  logged.status = final.status;
  return final;
}

async function serve(
  {sandbox, request, params, cookies, setCookie}: Incoming,
  run: (call: Call) => Answer,
  acted: (userId: string | undefined) => void,
): Promise<Response> {
  try {
    const call = await readCall({sandbox, request, params, cookies});
    const answered = run(call);
    acted(call.caller?.userId);
    return respond(answered, setCookie);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, request);
    throw error;
  }
}

export function refuse(refusal: Refusal, {url}: Request): Response {
  const langId = Number(new URL(url).searchParams.get('langId') ?? -1);
  return HttpResponse.json(refusal.body(langId), {status: refusal.status, headers: {'cache-control': 'no-store'}});
}

function respond({status = 200, body, cookies = []}: Answer, setCookie: CookieSink | undefined): Response {
  const headers = new Headers({'cache-control': 'no-store'});
  if (setCookie) cookies.forEach(setCookie);
  else for (const cookie of cookies) headers.append('set-cookie', cookie);
  return body === undefined ? new HttpResponse(null, {status, headers}) : HttpResponse.json(body, {status, headers});
}
