import {expect} from '@open-wc/testing';
import {dialectOf, isHclVersion} from '../../../src/gateway/hcl/versions.js';

describe('versions', () => {
  for (const version of ['8', '9.0', '9.1']) it(`knows ${version}`, () => expect(isHclVersion(version)).to.be.true);

  for (const text of ['', '7', '9', '9.2', '9.10', '8.0', ' 8', 'toString', 'constructor', '__proto__'])
    it(`does not know "${text}"`, () => expect(isHclVersion(text)).to.be.false);

  it('choose an order’s profile by the name that each knows', () => {
    expect(dialectOf('8').orderProfile).to.equal('accessProfile');
    expect(dialectOf('9.0').orderProfile).to.equal('accessProfile');
    expect(dialectOf('9.1').orderProfile).to.equal('profileName');
  });
});
