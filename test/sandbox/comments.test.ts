import {expect} from '@open-wc/testing';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

interface Comments {
  recordSetCount: number;
  recordSetTotal: number;
  recordSetCompleteIndicator: boolean;
  pageSize: number;
  orderComments?: {
    commentDetails: {orcommentId: string; comment: string; lastupdate: string; serviceRepresentativeId: string};
    serviceRepDetails: {logonId: string; address: {firstName: string; lastName: string}};
  }[];
}

describe('sandbox: comments', () => {
  let sandbox: Sandbox;
  let alice: Client;

  beforeEach(async () => {
    sandbox = new Sandbox({now: () => Date.UTC(2026, 10, 2, 9, 5, 4, 70)});
    alice = await Client.as(sandbox, USERS.alice);
  });

  const path = (orderId: string) => `order/${orderId}/comment`;
  const read = async (orderId: string, query: Readonly<Record<string, string | number>> = {}) =>
    (await alice.get<Comments>(path(orderId), query)).body;
  const add = (commentField: unknown, query: Readonly<Record<string, string>> = {mode: 'self'}, more: object = {}) =>
    alice.post<{orCommentId?: string}>(path(KNOWN.deliveredOfAna), {commentField, ...more}, query);

  it('come newest first, in pages', async () => {
    const first = await read(KNOWN.withFortyComments, {pageNumber: 1, pageSize: 15});
    expect(first).to.include({recordSetCount: 15, recordSetTotal: 40, recordSetCompleteIndicator: false, pageSize: 15});
    expect(first.orderComments![0]!.commentDetails.comment).to.match(/^40: /);
    const third = await read(KNOWN.withFortyComments, {pageNumber: 3, pageSize: 15});
    expect(third).to.include({recordSetCount: 10, recordSetCompleteIndicator: true});
    expect(third.orderComments!.at(-1)!.commentDetails.comment).to.match(/^1: /);
    expect(await read(KNOWN.withFortyComments, {pageNumber: 0})).to.deep.equal(first);
    expect((await read(KNOWN.withFortyComments, {pageNumber: 4})).orderComments).to.equal(undefined);
  });

  it('come oldest first on demand', async () => {
    const {orderComments} = await read(KNOWN.withFortyComments, {isAsc: 'true'});
    expect(orderComments![0]!.commentDetails.comment).to.match(/^1: /);
  });

  it('are absent where there are none', async () => {
    expect(await read(KNOWN.shipped)).to.deep.equal({
      ...{recordSetCount: 0, recordSetTotal: 0, recordSetCompleteIndicator: true},
      ...{pageNumber: 1, pageSize: 15},
    });
  });

  it('are added under the name of the representative', async () => {
    const {status, body} = await add('Called back. 👍');
    expect(status).to.equal(200);
    const {orderComments} = await read(KNOWN.deliveredOfAna);
    expect(orderComments![0]).to.deep.equal({
      commentDetails: {
        orcommentId: body.orCommentId,
        comment: 'Called back. 👍',
        lastupdate: '2026-11-02 09:05:04.07',
        serviceRepresentativeId: '5001',
      },
      serviceRepDetails: {logonId: 'csr.alice', address: {firstName: 'Alice', middleName: null, lastName: 'Ng', memberId: '5001'}},
    });
  });

  it('name their finish message as their version does', async () => {
    const keys = ['/v8/wcs/resources', '/v9.0/wcs/resources', '/wcs/resources'].map(async (base) => {
      const client = await Client.as(sandbox, USERS.alice, {base});
      return Object.keys((await client.post(path(KNOWN.shipped), {commentField: 'x'}, {mode: 'self'})).body)[0];
    });
    expect(await Promise.all(keys)).to.deep.equal(['submitFinishMessage', 'submitFinishMessage', 'SubmitFinishMessage']);
  });

  it('take the mode from query or body, and on behalf only the mode that says so', async () => {
    expect((await add('in the body', {}, {mode: 'self'})).status).to.equal(200);
    expect((await add('on behalf', {mode: 'onbehalf', forUserId: '4003'})).status).to.equal(200);
    expect((await add('as myself', {mode: 'self', forUserId: '4003'})).error.errorKey).to.equal('_ERR_USER_AUTHORITY');
    expect((await add('as myself', {forUserId: '4003'}, {mode: 'self'})).status).to.equal(403);
  });

  for (const [what, text, key] of [
    ['an empty one', '', '_ERR_CMD_MISSING_PARAM'],
    ['one of spaces', ' \n ', '_ERR_CMD_MISSING_PARAM'],
    ['one of 3,001 bytes', 'é'.repeat(1500) + 'x', '_ERR_CMD_INVALID_PARAM'],
  ] as const) {
    it(`refuse ${what}`, async () => {
      const {status, error} = await add(text);
      expect(status).to.equal(400);
      expect(error).to.include({errorKey: key, errorParameters: 'commentField'});
      expect((await read(KNOWN.deliveredOfAna)).recordSetTotal).to.equal(2);
    });
  }

  it('take one of 3,000 bytes', async () => {
    expect((await add('é'.repeat(1500))).status).to.equal(200);
  });

  it('are for representatives, and for orders that exist', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.get(path(KNOWN.deliveredOfAna))).status).to.equal(403);
    expect((await ana.post(path(KNOWN.deliveredOfAna), {commentField: 'x'})).status).to.equal(403);
    expect((await alice.get(path('1'))).error.errorKey).to.equal('_ERR_ORDER_NOT_FOUND');
  });
});
