import {expect} from '@open-wc/testing';
import {B2B_KELLERS, CUSTOMERS, MOREAUS, Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

interface Customers {
  pageSize: string;
  recordSetCount: number;
  recordSetTotal: number;
  userDataBeans?: {userId: string; logonId: string; lastName: string; userRegistry: {status: string}}[];
}

describe('sandbox: customers', () => {
  let sandbox: Sandbox;
  let alice: Client;

  beforeEach(async () => {
    sandbox = new Sandbox();
    alice = await Client.as(sandbox, USERS.alice);
  });

  const find = async (criteria: Readonly<Record<string, string | number>>, client = alice) =>
    (await client.get<Customers>('person', {q: 'registeredUsersICanManage', ...criteria})).body;

  it('are found by each criterion', async () => {
    const criteria: Record<string, string>[] = [
      {logonId: 'ANA@example.com', logonIdSearchType: '6'},
      {firstName: 'ana', lastName: 'ruiz'},
      {email1: 'ana@example', lastName: 'ruiz'},
      {zipcode: '60601', city: 'chicago', lastName: 'ruiz'},
      {country: 'US', state: 'IL', lastName: 'ruiz'},
    ];
    for (const criterion of criteria) {
      const {userDataBeans, recordSetTotal} = await find(criterion);
      expect(recordSetTotal, JSON.stringify(criterion)).to.equal(1);
      expect(userDataBeans![0]).to.include({userId: '4003', logonId: USERS.ana});
    }
  });

  it('come twenty at a time, registered ones only', async () => {
    const body = await find({lastName: 'Smith'});
    expect(body).to.include({pageSize: '20', recordSetCount: 20});
    expect(body.recordSetTotal).to.be.greaterThan(100);
    expect((await find({lastName: 'Guest'})).userDataBeans).to.equal(undefined);
  });

  it('are sometimes too many of one name, in both stores', async () => {
    expect((await find({lastName: 'Moreau'})).recordSetTotal).to.equal(MOREAUS);
    const business = await Client.as(sandbox, USERS.alice, {storeId: '10202'});
    expect((await find({lastName: 'Keller'}, business)).recordSetTotal).to.equal(B2B_KELLERS);
  });

  it('include all that are known by name', () => {
    for (const [name, customerId] of Object.entries(CUSTOMERS)) expect(sandbox.users.get(customerId), name).to.exist;
    expect(sandbox.users.get(CUSTOMERS.disabled)).to.include({enabled: false});
    expect(sandbox.users.get(CUSTOMERS.b2bDisabled)).to.include({enabled: false});
    expect(sandbox.ordersOf(CUSTOMERS.withoutOrders, '10201')).to.deep.equal([]);
  });

  it('of organizations are in the B2B store', async () => {
    const business = await Client.as(sandbox, USERS.alice, {storeId: '10202'});
    expect((await find({parentOrgName: 'harbor'}, business)).recordSetTotal).to.be.greaterThan(10);
    expect((await find({logonId: USERS.ana}, business)).recordSetTotal).to.equal(0);
  });

  it('can be disabled, and then not sign in', async () => {
    const {status} = await alice.put('person/4003', {userStatus: '0'});
    expect(status).to.equal(200);
    expect((await find({logonId: USERS.ana})).userDataBeans![0]!.userRegistry.status).to.equal('0');
    expect((await new Client(sandbox).signIn(USERS.ana)).error.errorCode).to.equal('2110');
    await alice.put('person/4003', {userStatus: '1'});
    expect((await new Client(sandbox).signIn(USERS.ana)).status).to.equal(200);
  });

  it('are the business of representatives', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.get('person', {q: 'registeredUsersICanManage', lastName: 'Smith'})).status).to.equal(403);
    expect((await ana.put('person/4003', {userStatus: '0'})).status).to.equal(403);
    expect((await alice.put('person/4003', {userStatus: '2'})).error.errorKey).to.equal('_ERR_CMD_INVALID_PARAM');
    expect((await alice.get('person/1')).status).to.equal(404);
  });
});
