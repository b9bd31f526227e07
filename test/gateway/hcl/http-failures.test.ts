import {expect} from '@open-wc/testing';
import {HclHttp, type HclRequest, type HclSettings} from '../../../src/gateway/hcl/http.js';
import {Failure, type FailureKind} from '../../../src/model/failure.js';
import {empty, json, offline, raw, refusal, silence, useFakeFetch, type Reply} from '../../support/fake-fetch.js';
import {failureOf, rejectionOf} from '../../support/rejection.js';

const SETTINGS: HclSettings = {endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'cookies'};
const HTML = '<!doctype html><title>Bad gateway</title>';

/** The head of an answer comes, its body never ends, as when a connection is lost half-way. */
const stalled: Reply = ({signal}) =>
  new Response(
    new ReadableStream({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode('{"orderId":'));
        signal.addEventListener('abort', () => stream.error(signal.reason), {once: true});
      },
    }),
  );
const cut: Reply = () => new Response(new ReadableStream({start: (stream) => stream.error(new TypeError('network error'))}));

describe('HclHttp, when it goes wrong', () => {
  const net = useFakeFetch();

  function send(reply: Reply, {timeout, ...request}: Partial<HclRequest> & Pick<HclSettings, 'timeout'> = {}): Promise<unknown> {
    net.answers({'GET order/1': reply, 'POST order/1': reply});
    return new HclHttp({...SETTINGS, timeout}).send({path: 'order/1', ...request}, (body) => {
      if (body === undefined) throw new TypeError('no JSON object');
      return body;
    });
  }

  for (const [what, reply, kind, status] of [
    ['no network', offline, 'offline', undefined],
    ['a connection lost within the answer', cut, 'offline', undefined],
    ['HTML with 200', raw(HTML), 'unreadable', 200],
    ['truncated JSON', raw('{"orderId":"7001', 200, 'application/json'), 'unreadable', 200],
    ['an empty answer where one is needed', empty, 'unreadable', 200],
    ['HTML with 404', raw(HTML, 404), 'not-found', 404],
    ['HTML with 502', raw(HTML, 502), 'server', 502],
    ['nothing with 500', raw('', 500), 'server', 500],
    ['a refusal', refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I'), 'conflict', 400],
    ['a refusal with 200', refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I', 200), 'conflict', 200],
    ['a lost session with 400', refusal('CWXBB1011E', '1011'), 'signed-out', 400],
    ['a lost session with 200', refusal('ERR_COOKIE_EXPIRED', 'CWXFR0223E', 200), 'signed-out', 200],
  ] as const satisfies readonly (readonly [string, Reply, FailureKind, number | undefined])[])
    it(`${what}: ${kind}`, async () => {
      const {facts} = await failureOf(send(reply));
      expect([facts.kind, facts.status]).to.deep.equal([kind, status]);
    });

  it('keeps key, code and words of a refusal', async () => {
    const {facts} = await failureOf(send(refusal('_ERR_ORDER_IS_LOCKED', 'CMN4512I')));
    expect([facts.key, facts.code, facts.serverText]).to.deep.equal(['_ERR_ORDER_IS_LOCKED', 'CMN4512I', 'Words for _ERR_ORDER_IS_LOCKED']);
  });

  it('keeps what made an answer unreadable as the cause', async () =>
    expect((await failureOf(send(raw(HTML)))).cause).to.be.an.instanceOf(SyntaxError));

  for (const body of [{errors: []}, {errors: null}, {comment: '"errors"'}, {data: {errors: [{errorKey: 'x'}]}}])
    it(`takes 200 with ${JSON.stringify(body)} as an answer`, async () => expect(await send(json(body))).to.deep.equal(body));

  for (const method of ['GET', 'POST'] as const)
    it(`sends a ${method} once, whatever comes back`, async () => {
      await failureOf(send(refusal('_ERR_GENERIC', 'CMN0409E', 500), {method}));
      expect(net.sent).to.have.length(1);
    });

  describe('time-out', () => {
    for (const [what, reply] of [
      ['no answer', silence],
      ['an answer that never ends', stalled],
    ] as const)
      it(`of ${what}: timeout, and the request is ended`, async () => {
        expect((await failureOf(send(reply, {timeout: 10}))).facts).to.include({kind: 'timeout'});
        expect(net.only('GET order/1').signal.aborted).to.be.true;
      });

    it('comes although the caller has a signal of its own', async () =>
      expect((await failureOf(send(silence, {timeout: 10, signal: new AbortController().signal}))).kind).to.equal('timeout'));

    for (const [timeout, milliseconds] of [
      [undefined, 30_000],
      [700, 700],
    ] as const)
      it(`comes after ${milliseconds} ms for the setting ${timeout}`, async () => {
        const original = AbortSignal.timeout;
        const limits: number[] = [];
        AbortSignal.timeout = (limit) => {
          limits.push(limit);
          return original.call(AbortSignal, limit);
        };
        try {
          await send(json({}), {timeout});
        } finally {
          AbortSignal.timeout = original;
        }
        expect(limits).to.deep.equal([milliseconds]);
      });

    it('is not in the way of an answer', async () => expect(await send(json({a: 1}), {timeout: 5000})).to.deep.equal({a: 1}));
  });

  describe('abort', () => {
    for (const [what, reply] of [
      ['while waiting', silence],
      ['within an answer', stalled],
    ] as const)
      it(`${what}: AbortError, not a Failure, and the request is ended`, async () => {
        const controller = new AbortController();
        const rejection = rejectionOf(send(reply, {signal: controller.signal}));
        await net.arrival('GET order/1');
        controller.abort();
        expect(await rejection)
          .to.be.an.instanceOf(DOMException)
          .with.property('name', 'AbortError');
        expect(net.only('GET order/1').signal.aborted).to.be.true;
      });

    it('before the call: AbortError, and nothing is sent', async () => {
      expect(await rejectionOf(send(silence, {signal: AbortSignal.abort()}))).to.have.property('name', 'AbortError');
      expect(net.sent).to.have.length(0);
    });

    it('with a reason of the caller’s own: no Failure either', async () => {
      const controller = new AbortController();
      const rejection = rejectionOf(send(silence, {signal: controller.signal}));
      await net.arrival('GET order/1');
      controller.abort(new Error('a newer search'));
      expect(await rejection).not.to.be.an.instanceOf(Failure);
    });

    it('after the answer changes nothing', async () => {
      const controller = new AbortController();
      const answer = await send(json({a: 1}), {signal: controller.signal});
      controller.abort();
      expect(answer).to.deep.equal({a: 1});
    });
  });
});
