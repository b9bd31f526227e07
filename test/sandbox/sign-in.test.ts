import {expect} from '@open-wc/testing';
import {Sandbox, USERS} from '../../demo/sandbox/index.js';
import {Client} from './client.js';

const MINUTE = 60_000;

describe('sandbox: sign in', () => {
  let now = 0;
  let sandbox: Sandbox;
  let client: Client;

  beforeEach(() => {
    now = Date.UTC(2026, 10, 2);
    sandbox = new Sandbox({now: () => now});
    client = new Client(sandbox);
  });

  const orders = () => client.get('order', {q: 'ordersICanWorkonbehalf', orderId: '700101'});

  it('gives tokens that open the services', async () => {
    const {body} = await client.signIn(USERS.alice);
    expect(body).to.include({userId: '5001', resourceName: 'loginidentity'});
    expect(body.WCToken).to.match(/^5001%2C/);
    expect((await orders()).status).to.equal(200);
  });

  it('answers 201 in 8 and 9.0 and 200 in 9.1', async () => {
    const statuses = ['/v8/wcs/resources', '/v9.0/wcs/resources', '/wcs/resources'].map(
      async (base) => (await new Client(sandbox, {base}).signIn(USERS.alice)).status,
    );
    expect(await Promise.all(statuses)).to.deep.equal([201, 201, 200]);
  });

  for (const [what, logonId, password, code] of [
    ['a wrong password', USERS.alice, 'wrong', '2030'],
    ['an unknown logon ID', 'nobody', 'orderdesk1', '2030'],
    ['a disabled account', USERS.dora, 'orderdesk1', '2110'],
    ['a locked-out account', USERS.eve, 'orderdesk1', '2490'],
    ['an expired password', USERS.finn, 'orderdesk1', '2170'],
    ['no password', USERS.alice, '', '2080'],
  ] as const) {
    it(`refuses ${what} with ${code}`, async () => {
      const {status, error} = await client.signIn(logonId, password);
      expect(status).to.equal(400);
      expect(error.errorCode).to.equal(code);
      expect(error.errorKey).to.equal(code === '2080' ? '_ERR_BAD_PARMS' : '_ERR_AUTHENTICATION_ERROR');
      expect(error.errorMessage).to.not.be.empty;
    });
  }

  it('locks an account out after six wrong passwords in a row, for half an hour', async () => {
    for (let attempt = 1; attempt <= 6; attempt++) expect((await client.signIn(USERS.alice, 'wrong')).error.errorCode).to.equal('2030');
    expect((await client.signIn(USERS.alice)).error.errorCode).to.equal('2490');
    now += 31 * MINUTE;
    expect((await client.signIn(USERS.alice)).status).to.equal(200);
  });

  it('counts only wrong passwords in a row', async () => {
    for (let attempt = 1; attempt <= 5; attempt++) await client.signIn(USERS.alice, 'wrong');
    await client.signIn(USERS.alice);
    await client.signIn(USERS.alice, 'wrong');
    expect((await client.signIn(USERS.alice)).status).to.equal(200);
  });

  it('replaces an expired password', async () => {
    const different = {logonPasswordNew: 'new-secret1', logonPasswordVerify: 'other'};
    expect((await client.signIn(USERS.finn, 'orderdesk1', different)).error.errorCode).to.equal('2170');
    await client.signIn(USERS.finn, 'orderdesk1', {logonPasswordNew: 'new-secret1', logonPasswordVerify: 'new-secret1'});
    expect((await orders()).status).to.equal(200);
    expect((await client.signIn(USERS.finn, 'new-secret1')).status).to.equal(200);
  });

  it('says it in the language of the caller', async () => {
    const {error} = await client.post('loginidentity', {logonId: USERS.alice, logonPassword: 'wrong'}, {langId: -3});
    expect(error.errorMessage).to.contain('Kennwort');
  });

  it('lets two clients be two users', async () => {
    const [alice, bob] = await Promise.all([Client.as(sandbox, USERS.alice), Client.as(sandbox, USERS.bob)]);
    interface Context {
      basicInfo: {callerId: number};
    }
    const callers = [await alice.get<Context>('usercontext/@self/contextdata'), await bob.get<Context>('usercontext/@self/contextdata')];
    expect(callers.map(({body}) => body.basicInfo.callerId)).to.deep.equal([5001, 5002]);
  });

  it('ends the session on sign-out', async () => {
    await client.signIn(USERS.alice);
    expect((await client.delete('loginidentity/@self')).status).to.equal(200);
    const {status, error} = await orders();
    expect(status).to.equal(401);
    expect(error.errorKey).to.equal('_ERR_TERMINATED_ACTIVITY_TOKEN');
  });

  it('has an empty body after sign-out in 8 and 9.0', async () => {
    for (const [base, text] of [
      ['/v8/wcs/resources', ''],
      ['/v9.0/wcs/resources', ''],
      ['/wcs/resources', '{}'],
    ] as const) {
      const old = await Client.as(sandbox, USERS.alice, {base});
      expect((await old.delete('loginidentity/@self')).text, base).to.equal(text);
    }
  });

  it('ends a session that nobody used for its time, and only that', async () => {
    await client.signIn(USERS.alice);
    now += 29 * MINUTE;
    expect((await orders()).status).to.equal(200);
    now += 29 * MINUTE;
    expect((await orders()).status).to.equal(200);
    now += 31 * MINUTE;
    const {status, error} = await orders();
    expect(status).to.equal(400);
    expect(error).to.include({errorKey: 'CWXBB1011E', errorCode: '1011'});
    expect(error.errorMessage).to.contain(String(error.errorParameters));
  });

  it('refuses one token without the other, and tokens it never gave', async () => {
    await client.signIn(USERS.alice);
    const {WCToken, WCTrustedToken} = client.headers;
    const swapped = {WCToken, WCTrustedToken: WCToken};
    for (const headers of [{WCToken}, {WCTrustedToken}, swapped, {WCToken: 'x', WCTrustedToken: 'y'}]) {
      const other = new Client(sandbox);
      Object.assign(other.headers, headers);
      const {status, error} = await other.get('usercontext/@self/contextdata');
      expect(status).to.equal(401);
      expect(error.errorKey).to.equal('_ERR_ACTIVITY_TOKEN');
    }
  });

  it('knows no tokens from before a reset', async () => {
    await client.signIn(USERS.alice);
    sandbox.reset();
    await new Client(sandbox).signIn(USERS.alice);
    expect((await orders()).status).to.equal(401);
  });
});
