import {expect} from '@open-wc/testing';
import {pageCount} from '../../src/model/page.js';

describe('pageCount', () => {
  for (const [total, size, pages] of [
    [0, 20, 1],
    [1, 20, 1],
    [20, 20, 1],
    [21, 20, 2],
    [1000, 20, 50],
    [1001, 20, 51],
  ] as const)
    it(`${total} by ${size}: ${pages}`, () => expect(pageCount(total, size)).to.equal(pages));
});
