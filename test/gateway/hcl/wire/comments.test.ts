import {expect} from '@open-wc/testing';
import {decodeCommentAdded, decodeComments} from '../../../../src/gateway/hcl/wire/comments.js';
import {known} from '../../../support/known.js';
import {commentRow, commentsBody, type Json} from '../bodies.js';

const commentOf = (more: Json) => decodeComments(commentsBody([commentRow(more)])).items[0];

describe('decodeComments', () => {
  it('reads a comment as the model knows it', () =>
    expect(known(decodeComments(commentsBody([commentRow()], 31)))).to.deep.equal({
      items: [
        {
          commentId: '10001',
          text: 'Customer asks for delivery after 5 pm.',
          time: '2026-03-02 11:02:33.5',
          authorId: '5002',
          authorLogonId: 'csr.bob',
          authorName: 'Bob Castro',
        },
      ],
      total: 31,
    }));

  it('keeps the server’s order', () => {
    const rows = ['3', '1', '2'].map((orcommentId) => commentRow({orcommentId}));
    expect(decodeComments(commentsBody(rows)).items.map(({commentId}) => commentId)).to.deep.equal(['3', '1', '2']);
  });

  it('keeps hostile text, line breaks and emoji as they are', () => {
    const comment = '<script>alert(1)</script>\n&amp; 📦';
    expect(commentOf({comment})?.text).to.equal(comment);
  });

  it('takes IDs as numbers and the total as text', () => {
    const {items, total} = decodeComments(commentsBody([commentRow({orcommentId: 10001, serviceRepresentativeId: 5002})], '31'));
    expect(items[0]).to.include({commentId: '10001', authorId: '5002'});
    expect(total).to.equal(31);
  });

  it('shows a comment whose author is not named', () =>
    expect(
      known(decodeComments(commentsBody([{commentDetails: {orcommentId: '10001', comment: 'Hm.'}, serviceRepDetails: null}]))),
    ).to.deep.equal({
      items: [{commentId: '10001', text: 'Hm.'}],
      total: 1,
    }));

  it('tells comments apart that have no ID', () => {
    const rows = [
      {comment: 'one'},
      {comment: 'two'},
      {comment: 'two', lastupdate: '2026-03-03 08:00:00.0'},
      {comment: 'one', lastupdate: null},
    ];
    const ids = () =>
      decodeComments(commentsBody(rows.map((row) => commentRow({orcommentId: null, ...row})))).items.map(({commentId}) => commentId);
    expect(new Set(ids())).to.have.property('size', 4);
    expect(ids()).to.deep.equal(ids());
  });

  it('shows that there is a comment whose text is not told', () =>
    expect(commentOf({comment: null})).to.include({commentId: '10001', text: ''}));

  it('leaves out a row without ID and text', () =>
    expect(decodeComments(commentsBody([{}, {commentDetails: {}}, {commentDetails: null}, commentRow()])).items).to.have.length(1));

  it('takes a single comment that is not in an array', () => expect(decodeComments(commentsBody(commentRow())).items).to.have.length(1));

  for (const orderComments of [undefined, null, [], [null]])
    it(`finds none in ${JSON.stringify(orderComments)}`, () =>
      expect(decodeComments({...commentsBody([], 0), orderComments})).to.deep.equal({items: [], total: 0}));
});

describe('decodeCommentAdded', () => {
  for (const [body, id] of [
    [{SubmitFinishMessage: '', orCommentId: '10002'}, '10002'],
    [{SubmitFinishMessage: '', orCommentId: 10002}, '10002'],
    [{submitFinishMessage: 'Done.'}, undefined],
    [{}, undefined],
    [undefined, undefined],
  ] as const)
    it(`${JSON.stringify(body)}: ${id}`, () => expect(decodeCommentAdded(body)).to.equal(id));

  for (const body of ['done', [], null])
    it(`throws on ${JSON.stringify(body)}`, () => expect(() => decodeCommentAdded(body)).to.throw(TypeError));
});
