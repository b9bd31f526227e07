import {expect} from '@open-wc/testing';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

interface Context {
  basicInfo: {callerId: number; runAsId: number; storeId: number};
  globalization: {currency: string; languageId: number};
}
interface Roles {
  rolesWithDetails: {roleId: string; name: string}[];
}

describe('sandbox: who am I', () => {
  let sandbox: Sandbox;

  beforeEach(() => (sandbox = new Sandbox()));

  it('is the generic user without a session', async () => {
    const {body} = await new Client(sandbox).get<Context>('usercontext/@self/contextdata', {langId: -3});
    expect(body.basicInfo).to.deep.equal({callerId: -1002, runAsId: -1002, storeId: 10201, channelId: -1});
    expect(body.globalization).to.include({currency: 'USD', languageId: -3});
  });

  it('names caller and customer on behalf', async () => {
    const alice = await Client.as(sandbox, USERS.alice);
    const ofId = await alice.get<Context>('usercontext/@self/contextdata', {forUserId: 4003});
    expect(ofId.body.basicInfo).to.include({callerId: 5001, runAsId: 4003});
    const ofLogonId = await alice.get<Context>('usercontext/@self/contextdata', {forUser: USERS.ana});
    expect(ofLogonId.body.basicInfo.runAsId).to.equal(4003);
  });

  it('acts for a customer from when the storefront says so until it takes that back', async () => {
    const alice = await Client.as(sandbox, USERS.alice);
    const runAs = async () => (await alice.get<Context>('usercontext/@self/contextdata')).body.basicInfo.runAsId;
    const search = () => alice.get('order', {q: 'ordersICanWorkonbehalf', orderId: 1});
    await alice.get('person/@self', {forUserId: 4003});
    expect(await runAs()).to.equal(4003);
    expect((await search()).status, 'administrator services').to.equal(403);
    await alice.get('person/@self', {forUserId: 5001});
    expect(await runAs()).to.equal(5001);
    expect((await search()).status).to.equal(200);
  });

  it('lets no customer act on behalf of another', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.get('usercontext/@self/contextdata', {forUserId: 4004})).status).to.equal(403);
  });

  for (const [logonId, roleIds] of [
    [USERS.alice, ['-29', '-3']],
    [USERS.carol, ['-29', '-14']],
    [USERS.ana, ['-29']],
  ] as const) {
    it(`tells the roles of ${logonId}`, async () => {
      const client = await Client.as(sandbox, logonId);
      const {body} = await client.get<Roles>(`person/${client.userId}`, {profileName: 'IBM_Assigned_Roles_Details'});
      expect(body.rolesWithDetails.map(({roleId}) => roleId)).to.deep.equal(roleIds);
    });
  }

  it('tells logon ID and name of the representative', async () => {
    const alice = await Client.as(sandbox, USERS.alice);
    const {body} = await alice.get<object>('person/5001', {profileName: 'IBM_User_Registration_Details'});
    expect(body).to.deep.include({userId: '5001', logonId: 'csr.alice', address: {firstName: 'Alice', lastName: 'Ng'}});
  });

  it('keeps people from reading others', async () => {
    const ana = await Client.as(sandbox, USERS.ana);
    expect((await ana.get('person/@self')).body).to.include({userId: '4003', registerType: 'R'});
    expect((await ana.get('person/4004')).status).to.equal(403);
    expect((await new Client(sandbox).get('person/4004')).status).to.equal(401);
  });

  for (const [storeId, key] of [
    ['abc', 'ERR_INVALID_INTEGER'],
    ['99', '_ERR_CMD_INVALID_PARAM'],
  ] as const) {
    it(`refuses store ${storeId}`, async () => {
      const {status, error} = await new Client(sandbox, {storeId}).get('usercontext/@self/contextdata');
      expect(status).to.equal(400);
      expect(error.errorKey).to.equal(key);
    });
  }

  it('says of an unknown service that it is none', async () => {
    expect((await new Client(sandbox).get('wishes/@self')).status).to.equal(404);
  });
});
