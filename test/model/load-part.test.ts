import {expect} from '@open-wc/testing';
import {loadPart} from '../../src/model/load-part.js';
import {failureOf} from '../support/rejection.js';

describe('loadPart', () => {
  it('gives the part', async () => expect(await loadPart(() => Promise.resolve('part'))).to.equal('part'));

  it('is offline, with the cause, when the part cannot be had', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const failure = await failureOf(loadPart(() => Promise.reject(cause)));
    expect(failure.kind).to.equal('offline');
    expect(failure.cause).to.equal(cause);
  });
});
