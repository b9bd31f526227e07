import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import {empty, json, refusal, useFakeFetch} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';
import {commentRow, commentsBody} from './bodies.js';

const COMMON = {responseFormat: 'json', langId: '-1'};
const READ = 'GET order/700090/comment';
const ADD = 'POST order/700090/comment';

describe('comments of HCL Commerce', () => {
  const net = useFakeFetch();

  for (const [version, added, commentId] of [
    ['8', json({submitFinishMessage: ''}), undefined],
    ['8', empty, undefined],
    ['9.0', json({submitFinishMessage: '', orCommentId: '10002'}), '10002'],
    ['9.1', json({SubmitFinishMessage: '', orCommentId: '10002'}), '10002'],
  ] as const) {
    const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version, auth: 'cookies'});

    it(`adds as administrator on ${version}, and gives the ID ${commentId}`, async () => {
      net.answers({[ADD]: added});
      const text = ' "Quoted" <b>\nÖ 📦 ';
      expect(await gateway().addComment('700090', text)).to.equal(commentId);
      const {query, body} = net.only(ADD);
      expect(query).to.deep.equal({...COMMON, mode: 'self'});
      expect(body).to.deep.equal({commentField: text, sendEmail: false, emailAddress: ''});
    });

    it(`reads a page, newest first, on ${version}`, async () => {
      net.answers({[READ]: commentsBody([commentRow()], 31)});
      const page = await gateway().getComments('700090', {page: 2, size: 15});
      expect(page.total).to.equal(31);
      expect(page.items.map(({commentId}) => commentId)).to.deep.equal(['10001']);
      expect(net.only(READ).query).to.deep.equal({...COMMON, pageNumber: '2', pageSize: '15', isAsc: 'false'});
    });
  }

  const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'cookies'});

  it('keep a hostile order number within its place in the address', async () => {
    net.answers({'GET order/7%2F..%2F8/comment': commentsBody(), 'POST order/7%2F..%2F8/comment': empty});
    await gateway().getComments('7/../8', {page: 1, size: 15});
    await gateway().addComment('7/../8', 'x');
    expect(net.sent).to.have.length(2);
  });

  it('tell why a comment was refused', async () => {
    net.answers({[ADD]: refusal('_ERR_CMD_INVALID_PARAM', 'CMN0207E')});
    expect((await failureOf(gateway().addComment('700090', 'x'))).facts).to.include({kind: 'invalid', key: '_ERR_CMD_INVALID_PARAM'});
  });
});
