import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import {dialectOf, isHclVersion} from '../../../src/gateway/hcl/versions.js';
import {json, offline, useFakeFetch, type SentRequest} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';
import {contextBody, orderBody} from './bodies.js';

describe('versions', () => {
  for (const version of ['8', '9.0', '9.1']) it(`knows ${version}`, () => expect(isHclVersion(version)).to.be.true);

  for (const text of ['', '7', '9', '9.2', '9.10', '8.0', ' 8', 'toString', 'constructor', '__proto__'])
    it(`does not know "${text}"`, () => expect(isHclVersion(text)).to.be.false);

  it('choose an order’s profile by the name that each knows', () => {
    expect(dialectOf('8').orderProfile).to.equal('accessProfile');
    expect(dialectOf('9.0').orderProfile).to.equal('accessProfile');
    expect(dialectOf('9.1').orderProfile).to.equal('profileName');
  });

  describe('that the server is not of', () => {
    const net = useFakeFetch();
    const {orderItem, recordSetTotal, ...summary} = orderBody({orderId: '1'});
    const read = (version: '8' | '9.1') =>
      createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version, auth: 'cookies'}).getOrder('1', {page: 1, size: 20});
    const answers = (order: (request: SentRequest) => Response | Promise<Response>) =>
      net.answers({'GET usercontext/@self/contextdata': contextBody(), 'GET order/1': order});
    /** A server that knows one of the two parameters, as 8 and 9.0, or 9.1, do. */
    const understanding = (parameter: string) => (request: SentRequest) =>
      json(request.query[parameter] ? {...summary, orderItem, recordSetTotal} : summary)(request);

    for (const [said, understood] of [
      ['9.1', 'accessProfile'],
      ['8', 'profileName'],
    ] as const)
      it(`are told by an order without items: ${said}, where it understands ${understood}`, async () => {
        answers(understanding(understood));
        expect((await failureOf(read(said))).facts).to.include({kind: 'unreadable', key: 'hcl-version'});
        expect(net.to('GET order/1')).to.have.length(2);
      });

    it('cannot be told where no way brings items: then there are none', async () => {
      answers(json(summary));
      expect((await read('9.1')).items.items).to.deep.equal([]);
    });

    it('cannot be told where the second look fails', async () => {
      answers((request) => (request.query['profileName'] ? json(summary)(request) : offline(request)));
      expect((await read('9.1')).items.items).to.deep.equal([]);
    });

    it('are not looked for in an order whose items are none', async () => {
      answers(json({...summary, recordSetTotal: '0'}));
      await read('9.1');
      net.only('GET order/1');
    });
  });
});
