import {requireAdministrator, requireOrder, requireRepresentative} from '../access.js';
import {isTrue, text, type Answer, type Call, type Route} from '../call.js';
import {MAX_COMMENT_BYTES} from '../comments.js';
import {pageOf} from '../paging.js';
import {Refusal} from '../refusal.js';
import {commentList} from '../wire/comments.js';

const PAGE_SIZE = 15;

/** Newest first unless isAsc=true. Aurora asks for page 0, others for page 1: both are the first (choice). */
function readComments(call: Call): Answer {
  requireRepresentative(call, 'OrderCommentDataBean');
  const {orderId} = requireOrder(call);
  const comments = call.sandbox.comments.of(orderId);
  if (!isTrue(call.query.get('isAsc'))) comments.reverse();
  return {body: commentList(call.sandbox, pageOf(comments, call.query, PAGE_SIZE))};
}

/** Without a mode the comment is the representative's own, as with mode=self (choice). */
function addComment(call: Call): Answer {
  const {sandbox, version, query, body} = call;
  const mode = query.get('mode') ?? text(body['mode']);
  const caller = mode === 'onbehalf' ? requireRepresentative(call, 'OrderCommentAdd') : requireAdministrator(call, 'OrderCommentAdd');
  const {orderId} = requireOrder(call);
  const comment = text(body['commentField']);
  if (!comment.trim()) throw new Refusal('parameter-missing', 'commentField');
  if (new TextEncoder().encode(comment).length > MAX_COMMENT_BYTES) throw new Refusal('parameter-invalid', 'commentField');
  const commentId = sandbox.nextId();
  sandbox.comments.add({commentId, orderId, authorId: caller.userId, text: comment, at: sandbox.now()});
  return {body: {[version === '9.1' ? 'SubmitFinishMessage' : 'submitFinishMessage']: '', orCommentId: commentId}};
}

export const COMMENT_ROUTES: Route[] = [
  {method: 'get', path: 'order/:orderId/comment', run: readComments},
  {method: 'post', path: 'order/:orderId/comment', run: addComment},
];
