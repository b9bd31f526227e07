import {expect} from '@open-wc/testing';
import {createHclGateway} from '../../../src/gateway/hcl/hcl-gateway.js';
import type {HclSettings} from '../../../src/gateway/hcl/http.js';
import {empty, inTurn, json, offline, raw, refusal, silence, useFakeFetch, type Reply} from '../../support/fake-fetch.js';
import {failureOf, rejectionOf} from '../../support/rejection.js';
import {contextBody, editor, loginBody, orderBody, personBody, rolesBody} from './bodies.js';

const COMMON = {responseFormat: 'json', langId: '-1'};
const LOGIN = 'POST loginidentity';
const LOGOUT = 'DELETE loginidentity/@self';
const CONTEXT = 'GET usercontext/@self/contextdata';
const PERSON = 'GET person/5001';
const ALICE = {userId: '5001', logonId: 'csr.alice', name: 'Alice Berg', isCsr: true};

describe('sessions of HCL Commerce', () => {
  const net = useFakeFetch();
  const gatewayOf = (settings: Partial<HclSettings> = {}) =>
    createHclGateway({endpoint: '/wcs/resources', storeId: '10201', langId: '-1', version: '9.1', auth: 'cookies', ...settings});

  /** `person/{userId}` answers two questions; the profile says which. */
  const person =
    (roles = json(rolesBody()), details = json(personBody())): Reply =>
    (request) =>
      (request.query['profileName'] === 'IBM_Assigned_Roles_Details' ? roles : details)(request);

  describe('signIn', () => {
    for (const version of ['8', '9.0', '9.1'] as const)
      for (const status of [200, 201])
        it(`opens a session with cookies on ${version}, answered ${status}`, async () => {
          net.answers({[LOGIN]: json(loginBody(), status), [PERSON]: person()});
          expect(await gatewayOf({version, csrfToken: () => 'csrf-1'}).signIn('csr.alice', 'pa"ss ö')).to.deep.equal(ALICE);
          const {query, body, headers} = net.only(LOGIN);
          expect(query).to.deep.equal({...COMMON, updateCookies: 'true'});
          expect(body).to.deep.equal({logonId: 'csr.alice', logonPassword: 'pa"ss ö'});
          expect(headers.get('WCAuthToken')).to.equal('csrf-1');
        });

    it('asks for roles and name, each by its profile', async () => {
      net.answers({[LOGIN]: loginBody(), [PERSON]: person()});
      await gatewayOf().signIn('csr.alice', 'x');
      expect(net.to(PERSON).map(({query}) => query)).to.have.deep.members([
        {...COMMON, profileName: 'IBM_Assigned_Roles_Details'},
        {...COMMON, profileName: 'IBM_User_Registration_Details'},
      ]);
    });

    it('uses the tokens it got, and leaves the cookies alone', async () => {
      net.answers({[LOGIN]: loginBody(), [PERSON]: person()});
      await gatewayOf({auth: 'tokens'}).signIn('csr.alice', 'x');
      expect(net.only(LOGIN).query).to.deep.equal(COMMON);
      for (const {headers} of net.to(PERSON)) expect(headers.get('WCToken')).to.equal('5001%2Ctoken');
    });

    for (const code of ['2030', '2110', '2170', '2300', '2450', '2490'])
      it(`is invalid with code ${code} when the server refuses`, async () => {
        net.answers({[LOGIN]: refusal('_ERR_AUTHENTICATION_ERROR', code)});
        expect((await failureOf(gatewayOf().signIn('csr.alice', 'x'))).facts).to.include({kind: 'invalid', code});
      });

    it('never puts the password into an address', async () => {
      net.answers({[LOGIN]: refusal('_ERR_AUTHENTICATION_ERROR', '2030')});
      await failureOf(gatewayOf().signIn('csr.alice', 'hush'));
      expect(net.only(LOGIN).url.href).not.to.contain('hush');
    });
  });

  describe('roles', () => {
    for (const [roleId, isCsr] of [
      ['-3', true],
      ['-14', true],
      ['-30', false],
      ['-31', false],
      ['-140', false],
      ['-1', false],
      ['-4', false],
      ['3', false],
      ['-29', false],
    ] as const)
      it(`${roleId}: ${isCsr ? 'a CSR' : 'no CSR'}`, async () => {
        net.answers({[CONTEXT]: contextBody(), [PERSON]: person(json(rolesBody(roleId)))});
        expect(await gatewayOf().whoAmI()).to.have.property('isCsr', isCsr);
      });

    it('are none for who may not read them', async () => {
      net.answers({[CONTEXT]: contextBody(), [PERSON]: person(refusal('_ERR_USER_AUTHORITY', '', 403))});
      expect(await gatewayOf().whoAmI()).to.include({isCsr: false, name: 'Alice Berg'});
    });

    it('are not guessed when the server fails', async () => {
      net.answers({[CONTEXT]: contextBody(), [PERSON]: person(raw('', 500))});
      expect((await failureOf(gatewayOf().whoAmI())).kind).to.equal('server');
    });

    it('count although the name is not to be had', async () => {
      net.answers({[CONTEXT]: contextBody(), [PERSON]: person(undefined, raw('<p>?</p>', 500))});
      expect(await gatewayOf().whoAmI()).to.deep.equal({userId: '5001', isCsr: true});
    });
  });

  describe('whoAmI', () => {
    it('names who is signed in', async () => {
      net.answers({[CONTEXT]: contextBody(), [PERSON]: person()});
      expect(await gatewayOf().whoAmI()).to.deep.equal(ALICE);
      expect(net.only(CONTEXT).query).to.deep.equal(COMMON);
    });

    for (const [what, reply] of [
      ['the generic user', json(contextBody(-1002))],
      ['a remembered user', json({...contextBody(), isPartiallyAuthenticated: true})],
      ['a remembered user who is refused', refusal('ERR_PARTIAL_AUTHENTICATION_NOT_ALLOWED', 'CWXFR0222E', 401)],
      ['an expired session', refusal('CWXBB1011E', '1011')],
    ] as const)
      it(`is nobody for ${what}, and asks no more`, async () => {
        net.answers({[CONTEXT]: reply});
        expect(await gatewayOf().whoAmI()).to.be.undefined;
        expect(net.keys).to.deep.equal([CONTEXT]);
      });

    it('is nobody without asking when there are neither tokens nor credentials', async () => {
      expect(await gatewayOf({auth: 'tokens'}).whoAmI()).to.be.undefined;
      expect(net.sent).to.have.length(0);
    });

    it('asks each time, since another may have signed in', async () => {
      net.answers({[CONTEXT]: inTurn(json(contextBody(-1002)), json(contextBody(5001))), [PERSON]: person()});
      const gateway = gatewayOf();
      expect(await gateway.whoAmI()).to.be.undefined;
      expect(await gateway.whoAmI()).to.deep.equal(ALICE);
    });

    for (const [what, reply] of [
      ['roles', person(silence)],
      ['name', person(undefined, silence)],
    ] as const)
      it(`can be aborted while the ${what} are read`, async () => {
        net.answers({[CONTEXT]: contextBody(), [PERSON]: reply});
        const controller = new AbortController();
        const rejection = rejectionOf(gatewayOf().whoAmI(controller.signal));
        await net.arrival(PERSON);
        controller.abort();
        expect(await rejection).to.have.property('name', 'AbortError');
      });

    it('keeps a hostile user ID within its place in the address', async () => {
      net.answers({[CONTEXT]: contextBody('5/../1'), 'GET person/5%2F..%2F1': {}});
      expect(await gatewayOf().whoAmI()).to.include({userId: '5/../1', isCsr: false});
    });

    it('asks again after a failure', async () => {
      net.answers({[CONTEXT]: inTurn(offline, json(contextBody())), [PERSON]: person()});
      const gateway = gatewayOf();
      expect((await failureOf(gateway.whoAmI())).kind).to.equal('offline');
      expect(await gateway.whoAmI()).to.deep.equal(ALICE);
    });
  });

  describe('signOut', () => {
    for (const [auth, query] of [
      ['cookies', {...COMMON, updateCookies: 'true'}],
      ['tokens', COMMON],
    ] as const)
      it(`ends the session with ${auth}`, async () => {
        net.answers({[LOGIN]: loginBody(), [PERSON]: person(), [LOGOUT]: empty});
        const gateway = gatewayOf({auth});
        await gateway.signIn('csr.alice', 'x');
        expect(await gateway.signOut()).to.be.undefined;
        expect(net.only(LOGOUT).query).to.deep.equal(query);
        expect(net.only(LOGOUT).body).to.be.undefined;
      });

    it('forgets the tokens', async () => {
      net.answers({[LOGIN]: loginBody(), [PERSON]: person(), [LOGOUT]: json({})});
      const gateway = gatewayOf({auth: 'tokens'});
      await gateway.signIn('csr.alice', 'x');
      await gateway.signOut();
      expect(await gateway.whoAmI()).to.be.undefined;
      expect(net.to(CONTEXT)).to.have.length(0);
    });

    it('is done when the session was over already', async () => {
      net.answers({[LOGOUT]: refusal('ERR_COOKIE_EXPIRED', 'CWXFR0223E', 401)});
      expect(await gatewayOf().signOut()).to.be.undefined;
    });

    it('is not done when the server cannot be reached', async () => {
      net.answers({[LOGOUT]: offline});
      expect((await failureOf(gatewayOf().signOut())).kind).to.equal('offline');
    });
  });

  it('a lock is judged by who is signed in now, not by who was', async () => {
    const order = orderBody({orderId: '1', locked: 'true', orderEditor: editor('5002')});
    net.answers({
      [CONTEXT]: inTurn(json(contextBody(-1002)), json(contextBody(5002))),
      [LOGIN]: loginBody(),
      [LOGOUT]: empty,
      [PERSON]: person(),
      'GET order/1': order,
    });
    const gateway = gatewayOf();
    const lock = async () => (await gateway.getOrder('1', {page: 1, size: 20})).lock.state;
    expect(await lock()).to.equal('other');
    await gateway.signIn('csr.alice', 'x');
    expect(await lock()).to.equal('other');
    await gateway.signOut();
    expect(await lock()).to.equal('mine');
  });
});
