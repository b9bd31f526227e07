import {expect} from '@open-wc/testing';
import {failureOf} from '../../../src/gateway/hcl/refusal.js';
import type {FailureKind} from '../../../src/model/failure.js';

const error = (more: object): string => JSON.stringify({errors: [{errorParameters: '', errorMessage: 'Words of the server.', ...more}]});

/** Contract 10, and the lock keys of contract 3: key, code, and what it means at 400. */
const REFUSALS: readonly (readonly [key: string, code: string, kind: FailureKind])[] = [
  ['ERR_PARTIAL_AUTHENTICATION_NOT_ALLOWED', 'CWXFR0222E', 'signed-out'],
  ['ERR_COOKIE_EXPIRED', 'CWXFR0223E', 'signed-out'],
  ['_ERR_INVALID_COOKIE', 'CMN1039E', 'signed-out'],
  ['CWXBB1011E', '1011', 'signed-out'],
  ['_ERR_ACTIVITY_TOKEN', 'CWXBB1103E', 'signed-out'],
  ['_ERR_EXPIRED_ACTIVITY_TOKEN', 'CWXBB1012E', 'signed-out'],
  ['_ERR_TERMINATED_ACTIVITY_TOKEN', 'CWXBB1012E', 'signed-out'],
  ['ERR_AUTHENTICATION_COOKIE_NOT_IN_HTTPS', 'CWXFR0221E', 'signed-out'],
  ['_ERR_USER_AUTHORITY', 'CMN1501E', 'forbidden'],
  ['_ERR_ACCESS_CHECK_FAILED', '', 'forbidden'],
  ['_ERR_ORDER_ACCESS', '', 'forbidden'],
  ['_ERR_ORDER_NOT_FOUND', 'CMN1024E', 'not-found'],
  ['_ERR_ORDER_IS_LOCKED', 'CMN4512I', 'conflict'],
  ['_ERR_ORDER_IS_NOT_LOCKED', '', 'conflict'],
  ['_ERR_ORDER_UNLOCKED', '', 'conflict'],
  ['_ERR_BAD_ORDER_UNLOCK', '', 'conflict'],
  ['_ERR_AUTHENTICATION_ERROR', '2030', 'invalid'],
  ['_ERR_AUTHENTICATION_ERROR', '2110', 'invalid'],
  ['_ERR_AUTHENTICATION_ERROR', '2170', 'invalid'],
  ['_ERR_AUTHENTICATION_ERROR', '2300', 'invalid'],
  ['_ERR_AUTHENTICATION_ERROR', '2450', 'invalid'],
  ['_ERR_AUTHENTICATION_ERROR', '2490', 'invalid'],
];

/** These say nothing of the session by themselves: at 401 the status decides. */
const BY_STATUS: readonly (readonly [key: string, code: string])[] = [
  ['_ERR_ORDER_WRONG_STATUS', 'CMN3045E'],
  ['ERR_INVALID_INTEGER', 'CWXFR0226E'],
  ['_ERR_VALUE_FOR_PARM_NOT_SUPPORTED', 'CMN1539E'],
  ['_ERR_BAD_PARMS', '2050'],
  ['_ERR_BAD_PARMS', '2080'],
  ['_ERR_CMD_MISSING_PARAM', 'CMN0206E'],
  ['_ERR_CMD_INVALID_PARAM', 'CMN0207E'],
  ['_ERR_GENERIC', 'CMN0409E'],
  ['_ERR_OF_A_LATER_RELEASE', 'CMN9999E'],
];

describe('failureOf', () => {
  for (const [errorKey, errorCode, kind] of REFUSALS) {
    for (const status of [200, 400, 401, 403]) {
      it(`${errorKey} ${errorCode} at ${status}: ${kind}`, () => {
        const failure = failureOf(status, error({errorKey, errorCode}));
        expect(failure.kind).to.equal(kind);
        expect(failure.facts.status).to.equal(status);
      });
    }
    it(`${errorKey} without a code: ${kind}`, () => expect(failureOf(400, error({errorKey})).kind).to.equal(kind));
  }

  for (const code of ['CWXFR0221E', 'CWXFR0222E', 'CWXFR0223E', 'CMN1039E', 'CWXBB1011E', '1011', 'CWXBB1012E', 'CWXBB1103E'])
    it(`code ${code} under a key of its own: signed-out`, () =>
      expect(failureOf(400, error({errorKey: '_ERR_OTHER', errorCode: code})).kind).to.equal('signed-out'));

  it('code CMN4512I under a key of its own: conflict', () =>
    expect(failureOf(400, error({errorKey: '_ERR_OTHER', errorCode: 'CMN4512I'})).kind).to.equal('conflict'));

  it('a code that comes as a number counts as well', () => expect(failureOf(400, error({errorCode: 1011})).kind).to.equal('signed-out'));

  for (const [errorKey, errorCode] of BY_STATUS) {
    for (const [status, kind] of [
      [400, 'invalid'],
      [401, 'signed-out'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [500, 'server'],
    ] as const)
      it(`${errorKey} ${errorCode} at ${status}: ${kind}`, () =>
        expect(failureOf(status, error({errorKey, errorCode})).kind).to.equal(kind));
  }

  it('ERR_INTERNAL_SERVER_ERROR at 500: server', () =>
    expect(failureOf(500, error({errorKey: 'ERR_INTERNAL_SERVER_ERROR', errorCode: 'CWXFR0230E'})).kind).to.equal('server'));

  for (const body of ['', '<h1>Error</h1>', '{"errors":', '{"errors":[]}', '{"errors":null}', '[]', 'null', '{"message":"no"}']) {
    for (const [status, kind] of [
      [400, 'invalid'],
      [401, 'signed-out'],
      [403, 'forbidden'],
      [404, 'not-found'],
      [408, 'timeout'],
      [409, 'conflict'],
      [429, 'server'],
      [500, 'server'],
      [502, 'server'],
      [503, 'server'],
    ] as const)
      it(`${JSON.stringify(body)} at ${status}: ${kind}, without key, code and words`, () => {
        const {facts} = failureOf(status, body);
        expect([facts.kind, facts.key, facts.code, facts.serverText, facts.status]).to.deep.equal([
          kind,
          undefined,
          undefined,
          undefined,
          status,
        ]);
      });
  }

  it('keeps key, code and the server’s words, markup as text', () => {
    const {facts} = failureOf(400, error({errorKey: '_ERR_GENERIC', errorCode: 'CMN0409E', errorMessage: '<b>No</b> & no'}));
    expect([facts.key, facts.code, facts.serverText]).to.deep.equal(['_ERR_GENERIC', 'CMN0409E', '<b>No</b> & no']);
  });

  for (const errorParameters of ['7,orderId', '[storeId, invalid]', '', ['a', 'b'], null, undefined, 7])
    it(`does not stumble over parameters ${JSON.stringify(errorParameters)}`, () =>
      expect(failureOf(400, error({errorKey: '_ERR_ORDER_NOT_FOUND', errorParameters})).kind).to.equal('not-found'));

  it('reads the first of several errors, and a single one that is not in an array', () => {
    const two = JSON.stringify({errors: [{errorKey: '_ERR_ORDER_IS_LOCKED'}, {errorKey: '_ERR_GENERIC'}]});
    const bare = JSON.stringify({errors: {errorKey: '_ERR_ORDER_IS_LOCKED'}});
    expect(failureOf(400, two).key).to.equal('_ERR_ORDER_IS_LOCKED');
    expect(failureOf(400, bare).key).to.equal('_ERR_ORDER_IS_LOCKED');
  });
});
