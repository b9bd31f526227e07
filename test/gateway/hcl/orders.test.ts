import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import type {HclSettings} from '../../../src/gateway/hcl/http.js';
import type {OrderCriteria} from '../../../src/model/order-search.js';
import {empty, held, inTurn, json, offline, raw, refusal, useFakeFetch} from '../../support/fake-fetch.js';
import {failureOf, rejectionOf} from '../../support/rejection.js';
import {contextBody, countriesBody, editor, orderBody, searchBody} from './bodies.js';

const VERSIONS = ['8', '9.0', '9.1'] as const;
const CONTEXT = 'GET usercontext/@self/contextdata';

describe('orders of HCL Commerce', () => {
  const net = useFakeFetch();
  const gatewayOf = (settings: Partial<HclSettings> = {}) =>
    createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version: '9.1', auth: 'cookies', ...settings});

  describe('findOrders', () => {
    const FIXED = {
      responseFormat: 'json',
      langId: '-1',
      q: 'ordersICanWorkonbehalf',
      profileName: 'IBM_Summary',
      orderByFieldName: 'TIMEPLACED DESC',
      startIndex: '0',
      maxResults: '20',
      retrievePendingGuestOrders: 'false',
    };

    async function queryOf(criteria: OrderCriteria, settings: Partial<HclSettings> = {}): Promise<unknown> {
      net.answers({'GET order': searchBody()});
      await gatewayOf(settings).findOrders(criteria, 20);
      const {query, body} = net.only('GET order');
      expect(body).to.be.undefined;
      return query;
    }

    for (const version of VERSIONS)
      it(`asks ${version} for an order number alone`, async () =>
        expect(await queryOf({orderId: ' 700101 ', lastName: 'Smith', startDate: '2026-03-01'}, {version})).to.deep.equal({
          ...FIXED,
          orderId: '700101',
        }));

    for (const [criterion, parameter] of Object.entries({
      firstName: 'firstName',
      lastName: 'lastName',
      streetAddress: 'streetAddress1',
      country: 'country',
      state: 'state',
      city: 'city',
      zipCode: 'zipCode',
      phone: 'phone',
      email: 'email',
    }))
      it(`asks for ${criterion} as ${parameter}, of shipping addresses`, async () =>
        expect(await queryOf({[criterion]: ' Ö & "x" '})).to.deep.equal({...FIXED, addressType: 'S', [parameter]: 'Ö & "x"'}));

    it('asks for an organization that contains the name', async () =>
      expect(await queryOf({organizationName: 'lamps'})).to.deep.equal({
        ...FIXED,
        addressType: 'S',
        parentOrgName: 'lamps',
        parentOrgNameSearchType: '4',
      }));

    it('includes the first and the last day', async () =>
      expect(await queryOf({startDate: '2026-03-01', endDate: '2026-03-02'})).to.deep.equal({
        ...FIXED,
        addressType: 'S',
        orderDateFrom: '2026-03-01 00:00:00.000',
        orderDateTo: '2026-03-02 23:59:59.999',
      }));

    it('asks for all criteria at once, and leaves out blank ones', async () =>
      expect(await queryOf({firstName: 'Ana', lastName: ' ', city: 'Halifax', email: ''})).to.deep.equal({
        ...FIXED,
        addressType: 'S',
        firstName: 'Ana',
        city: 'Halifax',
      }));

    it('asks for as many as wanted, in one request', async () => {
      net.answers({'GET order': searchBody([], {recordSetTotal: 137})});
      expect(await gatewayOf().findOrders({lastName: 'Smith'}, 50)).to.deep.equal({orders: [], total: 137, more: true});
      expect(net.only('GET order').query).to.include({maxResults: '50', startIndex: '0'});
      expect(net.sent).to.have.length(1);
    });
  });

  describe('getOrder', () => {
    for (const [version, profile] of [
      ['8', 'accessProfile'],
      ['9.0', 'accessProfile'],
      ['9.1', 'profileName'],
    ] as const)
      it(`asks ${version} for a page of items by ${profile}`, async () => {
        net.answers({'GET order/700090': orderBody(), [CONTEXT]: contextBody()});
        await gatewayOf({version, currency: 'CAD'}).getOrder('700090', {page: 3, size: 25});
        expect(net.only('GET order/700090').query).to.deep.equal({
          responseFormat: 'json',
          langId: '-1',
          [profile]: 'IBM_Details',
          pageNumber: '3',
          pageSize: '25',
          currency: 'CAD',
        });
      });

    it('knows one’s own lock by the user ID', async () => {
      net.answers({'GET order/700090': orderBody({locked: 'true', orderEditor: editor('5001')}), [CONTEXT]: contextBody(5001)});
      expect((await gatewayOf().getOrder('700090', {page: 1, size: 20})).lock).to.deep.equal({state: 'mine'});
    });

    it('knows whose lock it is otherwise', async () => {
      net.answers({'GET order/700090': orderBody({locked: 'true', orderEditor: editor('5002')}), [CONTEXT]: contextBody(5001)});
      expect((await gatewayOf().getOrder('700090', {page: 1, size: 20})).lock).to.deep.equal({state: 'other', holder: 'csr.bob'});
    });

    it('does not take another order for the one that was asked for', async () => {
      net.answers({
        'GET order/1': orderBody({orderId: '700090'}),
        'GET order/0700090': orderBody({orderId: 700090}),
        [CONTEXT]: contextBody(),
      });
      expect((await failureOf(gatewayOf().getOrder('1', {page: 1, size: 20}))).kind).to.equal('unreadable');
      expect((await gatewayOf().getOrder('0700090', {page: 1, size: 20})).orderId, 'zeros do not count').to.equal('700090');
    });

    it('reads who is signed in once, not with each order', async () => {
      net.answers({'GET order/1': orderBody({orderId: '1'}), 'GET order/2': orderBody({orderId: '2'}), [CONTEXT]: contextBody()});
      const gateway = gatewayOf();
      await Promise.all(['1', '2'].map((orderId) => gateway.getOrder(orderId, {page: 1, size: 20})));
      await gateway.getOrder('1', {page: 2, size: 20});
      net.only(CONTEXT);
    });

    it('asks again who is signed in after that could not be read', async () => {
      net.answers({'GET order/1': orderBody({orderId: '1'}), [CONTEXT]: inTurn(offline, json(contextBody()))});
      const gateway = gatewayOf();
      expect((await failureOf(gateway.getOrder('1', {page: 1, size: 20}))).kind).to.equal('offline');
      expect((await gateway.getOrder('1', {page: 1, size: 20})).orderId).to.equal('1');
    });

    it('is not stopped by the end of another call that asked who is signed in', async () => {
      const controller = new AbortController();
      const gateway = gatewayOf();
      const {reply, release} = held(json(contextBody()));
      net.answers({'GET order/1': orderBody({orderId: '1'}), 'GET order/2': orderBody({orderId: '2'}), [CONTEXT]: reply});
      const first = rejectionOf(gateway.getOrder('1', {page: 1, size: 20}, controller.signal));
      await net.arrival(CONTEXT);
      controller.abort();
      const second = gateway.getOrder('2', {page: 1, size: 20});
      expect(await first).to.have.property('name', 'AbortError');
      release();
      expect((await second).orderId).to.equal('2');
    });

    for (const [orderId, path] of [
      ['7/../8', 'order/7%2F..%2F8'],
      ['7?x=1#y', 'order/7%3Fx%3D1%23y'],
      ['7 8', 'order/7%208'],
      ['Ö', 'order/%C3%96'],
      ['%2e%2e', 'order/%252e%252e'],
    ] as const)
      it(`keeps "${orderId}" within its place in the address`, async () => {
        net.answers({[`GET ${path}`]: orderBody({orderId}), [CONTEXT]: contextBody()});
        await gatewayOf().getOrder(orderId, {page: 1, size: 20});
        net.only(`GET ${path}`);
      });

    for (const [what, reply, kind] of [
      ['an unknown order', refusal('_ERR_ORDER_NOT_FOUND', 'CMN1024E'), 'not-found'],
      ['an unknown order with 404', refusal('_ERR_ORDER_NOT_FOUND', 'CMN1024E', 404), 'not-found'],
      ['an order of others', refusal('_ERR_ORDER_ACCESS', '', 403), 'forbidden'],
      ['a lost session', refusal('ERR_COOKIE_EXPIRED', 'CWXFR0223E', 401), 'signed-out'],
      ['an answer without an order', json({}), 'unreadable'],
      ['HTML', raw('<p>Maintenance</p>'), 'unreadable'],
    ] as const)
      it(`${what}: ${kind}`, async () => {
        net.answers({'GET order/1': reply, [CONTEXT]: contextBody()});
        expect((await failureOf(gatewayOf().getOrder('1', {page: 1, size: 20}))).kind).to.equal(kind);
      });
  });

  describe('cancelOrder', () => {
    for (const [version, reply] of [
      ['8', empty],
      ['9.0', empty],
      ['9.1', json({SubmitFinishMessage: '', viewTaskName: 'RedirectView'})],
    ] as const)
      it(`cancels as administrator on ${version}`, async () => {
        net.answers({'DELETE cart/700090/csrcancel_order': reply});
        expect(await gatewayOf({version, csrfToken: () => 'csrf-1'}).cancelOrder('700090')).to.be.undefined;
        const {query, body, headers} = net.only('DELETE cart/700090/csrcancel_order');
        expect(query).to.deep.equal({responseFormat: 'json', langId: '-1', forcedCancel: 'true'});
        expect(body).to.be.undefined;
        expect(headers.get('WCAuthToken')).to.equal('csrf-1');
      });

    it('is unreadable, not done, when HTML comes back', async () => {
      net.answers({'DELETE cart/700090/csrcancel_order': raw('<p>Sign in</p>')});
      expect((await failureOf(gatewayOf().cancelOrder('700090'))).kind).to.equal('unreadable');
    });
  });

  it('getCountries asks for the list in the desk’s language', async () => {
    net.answers({'GET country/country_state_list': countriesBody()});
    expect((await gatewayOf().getCountries()).map(({code}) => code)).to.deep.equal(['CA', 'MC']);
    expect(net.only('GET country/country_state_list').query).to.deep.equal({responseFormat: 'json', langId: '-1'});
  });
});
