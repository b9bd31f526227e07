import {expect} from '@open-wc/testing';
import {KNOWN} from '../../demo/sandbox/seed/known-orders.js';
import {CUSTOMERS, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

interface History {
  recordSetTotal: string;
  recordSetComplete: string;
  Order?: {orderId: string; orderStatus: string; grandTotal: string}[];
}

describe('sandbox: order history', () => {
  const sandbox = new Sandbox();
  let alice: Client;
  let ana: Client;

  before(async () => {
    [alice, ana] = await Promise.all([Client.as(sandbox, USERS.alice), Client.as(sandbox, USERS.ana)]);
  });

  const ids = async (client: Client, path: string, query: Readonly<Record<string, string | number>> = {}) =>
    (await client.get<History>(path, query)).body.Order?.map(({orderId}) => orderId);

  it("shows one's own orders by status, in strings, without items", async () => {
    const {body} = await ana.get<History>('order/byStatus/N,M,A,B,C,R,S,D,F,G,L', {pageNumber: 1, pageSize: 15});
    expect(body).to.include({recordSetTotal: '1', recordSetComplete: 'true', resourceName: 'order'});
    expect(body.Order![0]).to.include({orderId: KNOWN.deliveredOfAna, orderStatus: 'D'}).and.to.not.have.property('orderItem');
    expect(await ids(ana, 'order/byStatus/P')).to.deep.equal([KNOWN.cartOfAna]);
  });

  it('has no Order where there is none', async () => {
    const {body} = await ana.get<History>('order/byStatus/X');
    expect(body.recordSetTotal).to.equal('0');
    expect(body).to.not.have.property('Order');
  });

  it("shows a customer's on behalf, and what was placed only", async () => {
    expect(await ids(alice, 'order/@history', {forUserId: 4003})).to.deep.equal([KNOWN.deliveredOfAna]);
    expect(await ids(alice, 'order/@history')).to.equal(undefined);
  });

  it('takes userId in 9.1 only', async () => {
    expect(await ids(alice, 'order/@history', {userId: 4003})).to.deep.equal([KNOWN.deliveredOfAna]);
    const old = await Client.as(sandbox, USERS.alice, {base: '/v9.0/wcs/resources'});
    expect(await ids(old, 'order/@history', {userId: 4003})).to.equal(undefined);
  });

  it('comes fifteen at a time', async () => {
    const path = 'order/byStatus/P,I,M,C,A,B,L,R,F,G,V,S,D,X,W,N,E,T,K,H';
    const {body} = await alice.get<History>(path, {forUserId: CUSTOMERS.withLongHistory, pageNumber: 4, pageSize: 15});
    expect(body).to.include({recordSetTotal: '47', recordSetComplete: 'true'});
    expect(body.Order).to.have.length(2);
  });

  it('says that a cart is locked, not by whom', async () => {
    const {body} = await alice.get<History>('order/byStatus/P', {forUserId: CUSTOMERS.ben});
    expect(body.Order![0]).to.include({orderId: KNOWN.cartLockedByBob, locked: 'true'}).and.not.to.have.property('orderEditor');
  });

  it('comes by buyer too, newest first, for those who may see it', async () => {
    expect(await ids(alice, 'order/byBuyerId/4003')).to.deep.equal([KNOWN.cartOfAna, KNOWN.deliveredOfAna]);
    expect((await ana.get('order/byBuyerId/4004')).status).to.equal(403);
    expect((await new Client(sandbox).get('order/@history')).status).to.equal(401);
  });
});

describe('sandbox: countries', () => {
  interface Countries {
    countries: {code: string; displayName: string; states: {code: string; displayName: string}[]}[];
    countryCodeStates: string;
  }
  const client = new Client(new Sandbox());
  const read = async (query: Record<string, string>) => (await client.get<Countries>('country/country_state_list', query)).body;

  it('are listed by name in the language of the caller, with their states', async () => {
    const {countries, countryCodeStates} = await read({langId: '-3'});
    expect(countryCodeStates).to.equal('');
    expect(countries.find(({code}) => code === 'DE')).to.deep.include({displayName: 'Deutschland', states: []});
    expect(countries.find(({code}) => code === 'CA')!.states).to.deep.include({code: 'ON', displayName: 'Ontario'});
  });

  it('are one for a countryCode', async () => {
    const {countries} = await read({countryCode: 'US'});
    expect(countries.map(({code}) => code)).to.deep.equal(['US']);
    expect((await read({countryCode: 'XX'})).countries).to.deep.equal([]);
  });
});
