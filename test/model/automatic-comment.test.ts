import {expect} from '@open-wc/testing';
import {automaticComment, readComment} from '../../src/model/automatic-comment.js';

describe('comments that the desk writes', () => {
  it('are known again, and read without their mark', () => {
    expect(readComment(automaticComment('Reason: x'))).to.deep.equal({automatic: true, text: 'Reason: x'});
  });

  it('are not taken for those of a person who only speaks of the mark', () => {
    for (const text of ['', 'x', '[order-desk] x', 'x [order-desk].']) expect(readComment(text)).to.deep.equal({automatic: false, text});
  });
});
