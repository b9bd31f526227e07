/** The REST contract, docs/openapi.json, is what the published adapter sends and reads, and what the sandbox answers. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {contract, isDescribed, judgeAnswer, judgeRequest, operations, schemaErrors} from './support/contract.mjs';
import {callEverything} from './support/openapi-calls.mjs';
import {path} from './support/package.mjs';
import {loadSandbox} from './support/sandbox.mjs';
import {watchJson, watchReads} from './support/watched-json.mjs';

const ROOTS = {8: '/v8/wcs/resources', '9.0': '/v9.0/wcs/resources', 9.1: '/wcs/resources'};

/** As it is published. */
const {createHclGateway} = await import(path('dist/gateway/hcl/hcl-gateway.js'));
const {fetch} = globalThis;
let loaded, endWatching;

before(async () => {
  loaded = await loadSandbox();
  endWatching = watchJson();
});
after(async () => {
  globalThis.fetch = fetch;
  endWatching();
  await loaded.close();
});

/** Lets `fetch` reach the sandbox; every request and answer is judged on the way, and what is wrong is collected. */
function judgedFetch(handlers, version, {seen, wrong}) {
  return async (input, init) => {
    const request = new Request(input, init);
    const {method, url, headers} = request;
    const response = await loaded.getResponse(handlers, request.clone());
    const text = await response.text();
    try {
      const operation = judgeRequest({method, url, headers, body: await request.text()}, version);
      seen.add(operation.id);
      judgeAnswer(operation, response.status, text);
      watchReads(text, (part) => {
        const name = part.map((step) => (typeof step === 'number' ? '[]' : step)).join('.');
        if (!isDescribed(operation, response.status, part)) wrong.add(`${operation.id}: ${name} is read, and not in the contract`);
      });
    } catch (error) {
      wrong.add(error.message);
    }
    return new Response(text || null, {status: response.status, headers: response.headers});
  };
}

/** As a browser: what one answer sets comes with the next request. */
function withCookies(send) {
  const jar = new Map();
  return async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await send(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0].split('=');
      if (/Max-Age=0/.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
}

for (const [version, root] of Object.entries(ROOTS)) {
  test(`requests, answers and what is read of them are in the contract, on ${version}`, async () => {
    const {Sandbox, createHandlers, PASSWORD, ...names} = loaded;
    const sandbox = new Sandbox();
    const [seen, wrong, called] = [new Set(), new Set(), new Set()];
    globalThis.fetch = judgedFetch(createHandlers(sandbox), version, {seen, wrong});

    async function gatewayOf(logonId, storeId = '10201') {
      const settings = {endpoint: `https://shop.example.com${root}`, storeId, catalogId: '10051', langId: '-1', currency: 'USD'};
      const gateway = createHclGateway({...settings, version, auth: 'tokens'});
      await gateway.signIn(logonId, PASSWORD);
      return new Proxy(gateway, {get: (target, name) => (called.add(name), target[name])});
    }
    const refused = (promise) => assert.rejects(promise, {name: 'Failure'});
    await callEverything({gatewayOf, sandbox, names, refused});

    assert.deepEqual([...wrong], []);
    const unused = operations.map(({id}) => id).filter((id) => !seen.has(id));
    assert.deepEqual(unused, [], 'operations that nothing needs');
    const gateway = createHclGateway({endpoint: root, storeId: '10201', version, auth: 'tokens'});
    const missing = Object.keys(gateway).filter((name) => !called.has(name));
    assert.deepEqual(missing, [], 'calls of the gateway that this test does not make');
  });
}

test('a session in cookies is proven by them, and its writes by the token of the page', async () => {
  const {Sandbox, createHandlers, AUTH_TOKEN, KNOWN, PASSWORD, USERS} = loaded;
  const [seen, wrong] = [new Set(), new Set()];
  globalThis.fetch = withCookies(judgedFetch(createHandlers(new Sandbox({authTokenEnabled: true})), '9.1', {seen, wrong}));
  const settings = {endpoint: `https://shop.example.com${ROOTS[9.1]}`, storeId: '10201', version: '9.1', auth: 'cookies'};
  const gateway = createHclGateway({...settings, csrfToken: () => AUTH_TOKEN});
  await gateway.signIn(USERS.alice, PASSWORD);
  await gateway.lock(KNOWN.pendingUnlocked, false);
  await gateway.unlock(KNOWN.pendingUnlocked);
  await assert.rejects(createHclGateway(settings).unlock(KNOWN.pendingLockedByAlice), {name: 'Failure', kind: 'forbidden'});
  await gateway.signOut();
  assert.equal(await gateway.whoAmI(), undefined);
  assert.deepEqual([...wrong], []);
});

const TOKENS = new Headers({WCToken: 'a', WCTrustedToken: 'b'});
const STORE = 'https://shop.example.com/wcs/resources/store/10201';
const LOCK = {method: 'POST', url: `${STORE}/cart/700101/lock?responseFormat=json`, headers: TOKENS, body: '{"takeOverLock":"Y"}'};

test('what is not in the contract is refused', () => {
  assert.equal(judgeRequest(LOCK, '9.1').id, 'lock');
  for (const [change, reason] of [
    [{url: `${STORE}/cart/700101/lockOnBehalf?responseFormat=json`}, /not in the contract/],
    [{method: 'PUT'}, /not in the contract/],
    [{url: `${STORE}/cart/700101/lock`}, /lacks responseFormat/],
    [{url: `${LOCK.url}&forUserId=4003`}, /forUserId/],
    [{url: `${STORE}/cart/mine/lock?responseFormat=json`}, /must match pattern/],
    [{body: '{"takeOverLock":true}'}, /must be equal to constant/],
    [{body: '{"force":"Y"}'}, /must NOT have additional properties/],
    [{body: ''}, /a body, or none/],
    [{headers: new Headers()}, /proves no session/],
  ])
    assert.throws(() => judgeRequest({...LOCK, ...change}, '9.1'), reason);
  const order = {method: 'GET', url: `${STORE}/order/1?responseFormat=json&profileName=IBM_Details`, headers: TOKENS, body: ''};
  assert.equal(judgeRequest(order, '9.1').id, 'getOrder');
  assert.throws(() => judgeRequest(order, '8'), /not for 8/);
});

test('an answer of another kind is refused, and a field that nobody described is noticed', () => {
  const order = operations.find(({id}) => id === 'getOrder');
  judgeAnswer(order, 200, '{"orderId":1,"more":true}');
  for (const [status, text] of [
    [200, '{"orderStatus":"M"}'],
    [200, '{"orderId":"1","grandTotal":"a lot"}'],
    [200, ''],
    [204, '{"orderId":"1"}'],
    [400, '{"message":"no"}'],
  ])
    assert.throws(() => judgeAnswer(order, status, text), assert.AssertionError, `${status} ${text}`);
  assert.ok(isDescribed(order, 200, ['orderItem', 0, 'addressLine', 0]));
  assert.ok(!isDescribed(order, 200, ['orderItem', 0, 'colour']));
});

/** The validator changes what it looks at. */
const copyOfContract = () => structuredClone(contract);

test('the document is OpenAPI 3.1, as the official schemas of it and of JSON Schema say', async () => {
  const validator = new Validator();
  const {valid, errors} = await validator.validate(copyOfContract());
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
  assert.deepEqual(schemaErrors(contract), []);

  const wrong = copyOfContract();
  wrong.components.parameters.langId.in = 'address';
  assert.equal((await new Validator().validate(wrong)).valid, false);
  wrong.components.schemas.Comments.type = 'text';
  assert.equal(schemaErrors(wrong).length, 1);
});

test('the document holds together', () => {
  assert.equal(new Set(operations.map(({id}) => id)).size, operations.length, 'an operationId is there twice');
  for (const {id, summary, tags, names, parameters} of operations) {
    assert.ok(summary && tags.length, `${id} is not described`);
    for (const name of names)
      assert.ok(
        parameters.some(({node}) => node?.in === 'path' && node.name === name),
        `${id}: ${name} is no parameter`,
      );
    for (const {node} of parameters) assert.ok(node?.description, `${id}: ${node?.name} is not described`);
  }
  const text = JSON.stringify(contract);
  for (const [kind, entries] of Object.entries(contract.components))
    for (const name of Object.keys(entries))
      assert.ok(
        kind === 'securitySchemes' ? text.includes(`"${name}":[]`) : text.includes(`"#/components/${kind}/${name}"`),
        `${name} is not used`,
      );
});
