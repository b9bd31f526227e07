import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import type {OrderGateway} from '../../../src/gateway/order-gateway.js';
import {useFakeFetch} from '../../support/fake-fetch.js';
import {rejectionOf} from '../../support/rejection.js';
import {HISTORY_STATUSES} from '../../../src/model/customer-history.js';
import * as bodies from './bodies.js';
import {customerBody, customersBody, historyBody} from './customer-bodies.js';

type Call = (gateway: OrderGateway, signal?: AbortSignal) => Promise<unknown>;

/** Every call of the interface. */
const CALLS: Readonly<Record<keyof OrderGateway, Call>> = {
  signIn: (gateway, signal) => gateway.signIn('csr.alice', 'x', signal),
  signOut: (gateway, signal) => gateway.signOut(signal),
  whoAmI: (gateway, signal) => gateway.whoAmI(signal),
  findOrders: (gateway, signal) => gateway.findOrders({lastName: 'Smith'}, 20, signal),
  getOrder: (gateway, signal) => gateway.getOrder('1', {page: 1, size: 20}, signal),
  cancelOrder: (gateway, signal) => gateway.cancelOrder('1', signal),
  lock: (gateway, signal) => gateway.lock('1', true, signal),
  unlock: (gateway, signal) => gateway.unlock('1', signal),
  getCart: (gateway, signal) => gateway.getCart('4003', {page: 1, size: 20}, signal),
  reorder: (gateway, signal) => gateway.reorder('1', '4003', undefined, signal),
  readContext: (gateway, signal) => gateway.readContext(signal),
  getStock: (gateway, signal) => gateway.getStock(['31001'], signal),
  getComments: (gateway, signal) => gateway.getComments('1', {page: 1, size: 15}, signal),
  addComment: (gateway, signal) => gateway.addComment('1', 'x', signal),
  findCustomers: (gateway, signal) => gateway.findCustomers({lastName: 'Smith'}, 20, signal),
  getCustomer: (gateway, signal) => gateway.getCustomer('4003', signal),
  setAccountEnabled: (gateway, signal) => gateway.setAccountEnabled('4003', false, signal),
  getOrderHistory: (gateway, signal) => gateway.getOrderHistory('4003', {page: 1, size: 15}, signal),
  getCountries: (gateway, signal) => gateway.getCountries(signal),
};
const FOR_CUSTOMER = ['getCart', 'reorder', 'getOrderHistory'];

const ANSWERS = {
  'POST loginidentity': bodies.loginBody(),
  'DELETE loginidentity/@self': {},
  'GET usercontext/@self/contextdata': bodies.contextBody(),
  'GET person/5001': {...bodies.personBody(), ...bodies.rolesBody()},
  'GET order': bodies.searchBody(),
  'GET order/1': bodies.orderBody({orderId: '1'}),
  'DELETE cart/1/csrcancel_order': {},
  'POST cart/1/lock': {},
  'POST cart/1/unlock': {},
  'GET cart/@self': bodies.cartBody(),
  'POST cart/copy_order': bodies.copyBody(),
  'POST cart/calculate': {},
  'GET inventoryavailability/31001': bodies.stockBody(),
  'GET order/1/comment': bodies.commentsBody(),
  'POST order/1/comment': {},
  'GET person': customersBody(),
  'GET person/4003': customerBody(),
  'PUT person/4003': {},
  [`GET order/byStatus/${HISTORY_STATUSES.join(',')}`]: historyBody(),
  'GET country/country_state_list': bodies.countriesBody(),
};

describe('every call of the gateway', () => {
  const net = useFakeFetch();

  for (const version of ['8', '9.0', '9.1'] as const) {
    const gateway = () => createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version, auth: 'cookies'});

    for (const [name, call] of Object.entries(CALLS)) {
      const customers = FOR_CUSTOMER.includes(name) ? ['4003'] : [];
      it(`${name} on ${version} is made ${customers.length ? 'for the customer' : 'as administrator'}`, async () => {
        net.answers(ANSWERS);
        await call(gateway());
        const named = net.sent.flatMap(({url}) => [...url.searchParams.getAll('forUserId'), ...url.searchParams.getAll('forUser')]);
        expect([...new Set(named)]).to.deep.equal(customers);
        for (const {path, body} of net.sent) expect(`${path} ${JSON.stringify(body)}`).not.to.match(/forUser|onbehalf/i);
      });

      it(`${name} on ${version} heeds its signal`, async () => {
        net.answers(ANSWERS);
        const rejection = await rejectionOf(call(gateway(), AbortSignal.abort()));
        expect(rejection).to.be.an.instanceOf(DOMException).with.property('name', 'AbortError');
        // Who is signed in is read for all callers together.
        expect(net.keys.filter((key) => key !== 'GET usercontext/@self/contextdata')).to.deep.equal([]);
      });
    }
  }
});
