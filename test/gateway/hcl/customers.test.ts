import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import type {HclSettings} from '../../../src/gateway/hcl/http.js';
import {HISTORY_STATUSES} from '../../../src/model/customer-history.js';
import type {CustomerCriteria} from '../../../src/model/customer-search.js';
import {empty, json, refusal, useFakeFetch} from '../../support/fake-fetch.js';
import {failureOf} from '../../support/rejection.js';
import {contextBody, editor} from './bodies.js';
import {customerBody, customersBody, historyBody, pastOrder} from './customer-bodies.js';

const VERSIONS = ['8', '9.0', '9.1'] as const;
const CONTEXT = 'GET usercontext/@self/contextdata';
const HISTORY = `GET order/byStatus/${HISTORY_STATUSES.join(',')}`;

describe('customers of HCL Commerce', () => {
  const net = useFakeFetch();
  const gatewayOf = (settings: Partial<HclSettings> = {}) =>
    createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version: '9.1', auth: 'cookies', ...settings});

  describe('findCustomers', () => {
    const FIXED = {
      responseFormat: 'json',
      langId: '-1',
      q: 'registeredUsersICanManage',
      profileName: 'IBM_User_List_Basic_Summary',
      startIndex: '0',
      maxResults: '20',
    };

    async function queryOf(criteria: CustomerCriteria, settings: Partial<HclSettings> = {}): Promise<unknown> {
      net.answers({'GET person': customersBody()});
      await gatewayOf(settings).findCustomers(criteria, 20);
      return net.only('GET person').query;
    }

    for (const [criterion, parameter] of Object.entries({
      firstName: 'firstName',
      lastName: 'lastName',
      email: 'email1',
      phone: 'phone1',
      streetAddress: 'address1',
      zipCode: 'zipcode',
      country: 'country',
      state: 'state',
    }))
      it(`asks for ${criterion} as ${parameter}`, async () =>
        expect(await queryOf({[criterion]: ' Ö & "x" '})).to.deep.equal({...FIXED, [parameter]: 'Ö & "x"'}));

    for (const version of VERSIONS)
      it(`asks ${version} for the whole logon ID, and for a part of the organization’s name`, async () =>
        expect(await queryOf({logonId: 'ana', organizationName: 'lamps'}, {version})).to.deep.equal({
          ...FIXED,
          logonId: 'ana',
          logonIdSearchType: '6',
          parentOrgName: 'lamps',
          parentOrgNameSearchType: '4',
        }));

    it('leaves out what is blank', async () =>
      expect(await queryOf({lastName: 'x', phone: '  '})).to.deep.equal({...FIXED, lastName: 'x'}));
  });

  describe('getCustomer', () => {
    it('asks for the registration details', async () => {
      net.answers({'GET person/4003': customerBody()});
      expect(await gatewayOf().getCustomer('4003')).to.include({customerId: '4003', logonId: 'ana@example.com'});
      expect(net.only('GET person/4003').query).to.deep.equal({
        responseFormat: 'json',
        langId: '-1',
        profileName: 'IBM_User_Registration_Details',
      });
    });

    it('says when there is no such customer', async () => {
      net.answers({'GET person/1': refusal('_ERR_USER_NOT_FOUND', 'CMN1025E', 400)});
      expect(await failureOf(gatewayOf().getCustomer('1'))).to.include({kind: 'not-found', key: '_ERR_USER_NOT_FOUND'});
    });
  });

  describe('setAccountEnabled', () => {
    for (const [enabled, userStatus] of [
      [true, '1'],
      [false, '0'],
    ] as const)
      for (const [what, answer] of [
        ['an empty answer', empty],
        ['an object', json({userId: '4003', resourceName: 'person'})],
      ] as const)
        it(`puts the status ${userStatus}, and reads ${what}`, async () => {
          net.answers({'PUT person/4003': answer});
          await gatewayOf().setAccountEnabled('4003', enabled);
          expect(net.only('PUT person/4003').body).to.deep.equal({userStatus});
        });
  });

  describe('getOrderHistory', () => {
    for (const version of VERSIONS)
      it(`asks ${version} for every status an order can have, in the customer’s name`, async () => {
        net.answers({[CONTEXT]: contextBody(), [HISTORY]: historyBody()});
        await gatewayOf({version}).getOrderHistory('4003', {page: 2, size: 15});
        expect(net.only(HISTORY).query).to.deep.equal({
          responseFormat: 'json',
          langId: '-1',
          pageNumber: '2',
          pageSize: '15',
          forUserId: '4003',
        });
      });

    it('asks for some statuses only, and knows whose the locks are', async () => {
      const rows = [pastOrder({locked: 'true', orderEditor: editor('5001')}), pastOrder({orderId: '2', locked: 'true'})];
      net.answers({[CONTEXT]: contextBody(), 'GET order/byStatus/P,Z%2F9': historyBody(rows)});
      const {items} = await gatewayOf().getOrderHistory('4003', {page: 1, size: 15, statuses: ['P', 'Z/9']});
      expect(items.map(({lock}) => lock.state)).to.deep.equal(['mine', 'other']);
    });
  });
});
