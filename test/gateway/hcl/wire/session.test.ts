import {expect} from '@open-wc/testing';
import {decodeContext, decodeLogin, decodePerson, decodeRoles} from '../../../../src/gateway/hcl/wire/session.js';
import {contextBody, loginBody, personBody, rolesBody} from '../bodies.js';

describe('decodeLogin', () => {
  it('reads user and tokens, and nothing more', () =>
    expect(decodeLogin(loginBody())).to.deep.equal({userId: '5001', tokens: {WCToken: '5001%2Ctoken', WCTrustedToken: '5001%2Ctrusted'}}));

  it('takes a numeric ID, and does without tokens, as with cookies', () =>
    expect(decodeLogin({userId: 5001})).to.deep.equal({userId: '5001', tokens: {WCToken: '', WCTrustedToken: ''}}));

  for (const body of [undefined, null, {}, [], {userId: ''}])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeLogin(body)).to.throw(TypeError));
});

describe('decodeContext', () => {
  for (const callerId of [5001, '5001'])
    it(`reads the caller ${JSON.stringify(callerId)}`, () => expect(decodeContext(contextBody(callerId))).to.deep.equal({userId: '5001'}));

  it('tells the caller from the customer acted for', () =>
    expect(decodeContext({...contextBody(), basicInfo: {callerId: 5001, runAsId: 4003}})).to.deep.equal({userId: '5001', actsFor: '4003'}));

  it('takes the same ID as number and text for one', () =>
    expect(decodeContext({basicInfo: {callerId: 5001, runAsId: '5001'}})).to.deep.equal({userId: '5001'}));

  for (const [who, body] of Object.entries({
    'the generic user': contextBody(-1002),
    'the generic user as text': contextBody('-1002'),
    'a guest': {basicInfo: {callerId: 5001, registerType: 'G'}},
    'a remembered user': {...contextBody(), isPartiallyAuthenticated: true},
    'a remembered user, as text': {...contextBody(), isPartiallyAuthenticated: 'true'},
  }))
    it(`is nobody for ${who}`, () => expect(decodeContext(body)).to.be.undefined);

  for (const body of [undefined, null, {}, {basicInfo: null}, {basicInfo: {}}, 'text'])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeContext(body)).to.throw(TypeError));
});

describe('decodeRoles', () => {
  it('reads role IDs', () => expect(decodeRoles(rolesBody())).to.deep.equal(['-29', '-3']));

  it('takes numbers, and a single role that is not in an array', () => {
    expect(decodeRoles({rolesWithDetails: [{roleId: -3}]})).to.deep.equal(['-3']);
    expect(decodeRoles({rolesWithDetails: {roleId: '-3'}})).to.deep.equal(['-3']);
  });

  for (const rolesWithDetails of [undefined, null, [], [null, {}]])
    it(`finds none in ${JSON.stringify(rolesWithDetails)}`, () => expect(decodeRoles({rolesWithDetails})).to.deep.equal([]));
});

describe('decodePerson', () => {
  it('reads logon ID and name, of the address or beside it', () => {
    expect(decodePerson(personBody())).to.deep.equal({logonId: 'csr.alice', name: 'Alice Berg'});
    expect(decodePerson({firstName: 'Bo', lastName: 'Li', address: {firstName: 'Other'}}).name).to.equal('Bo Li');
  });

  it('does with one name or none', () => {
    expect(decodePerson({address: {lastName: 'Berg'}})).to.deep.equal({logonId: undefined, name: 'Berg'});
    expect(decodePerson({address: null})).to.deep.equal({logonId: undefined, name: undefined});
  });
});
