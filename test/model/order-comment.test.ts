import {expect} from '@open-wc/testing';
import {COMMENT_BYTES, commentProblem, utf8Bytes} from '../../src/model/order-comment.js';

describe('commentProblem', () => {
  for (const text of ['', ' ', '\n\t ', '\u00a0'])
    it(`${JSON.stringify(text)} is empty`, () => expect(commentProblem(text)).to.equal('empty'));

  it('limits a comment to 3,000 bytes', () => {
    expect(COMMENT_BYTES).to.equal(3000);
    expect(commentProblem('x'.repeat(3000))).to.be.undefined;
    expect(commentProblem('x'.repeat(3001))).to.equal('too-long');
  });

  for (const [kind, character, bytes] of [
    ['accented', 'é', 2],
    ['East Asian', '字', 3],
    ['emoji', '📦', 4],
  ] as const) {
    it(`counts ${kind} characters as ${bytes} bytes each`, () => {
      const most = 3000 / bytes;
      expect(utf8Bytes(character)).to.equal(bytes);
      expect(commentProblem(character.repeat(most))).to.be.undefined;
      expect(commentProblem(`${character.repeat(most)}.`)).to.equal('too-long');
    });
  }

  it('counts the blanks that would be sent', () => expect(commentProblem(`x${' '.repeat(3000)}`)).to.equal('too-long'));

  it('takes markup as any other text', () => expect(commentProblem('<img src=x onerror=alert(1)>')).to.be.undefined);
});
