import type {OrderComment} from '../../../model/order-comment.js';
import type {Page} from '../../../model/page.js';
import {answer, each, fields, number, text, type Decode, type Fields} from '../json.js';

function decodeComment(row: Fields): OrderComment | undefined {
  const details = fields(row['commentDetails']);
  const comment = text(details['comment']);
  const commentId = text(details['orcommentId']) ?? (comment && `${text(details['lastupdate']) ?? ''} ${comment}`);
  if (!commentId) return undefined;
  const author = fields(row['serviceRepDetails']);
  const {firstName, middleName, lastName} = fields(author['address']);
  return {
    commentId,
    text: comment ?? '',
    time: text(details['lastupdate']),
    authorId: text(details['serviceRepresentativeId']),
    authorLogonId: text(author['logonId']),
    authorName: [firstName, middleName, lastName].map(text).filter(Boolean).join(' ') || undefined,
  };
}

export const decodeComments: Decode<Page<OrderComment>> = (body) => {
  const {orderComments, recordSetTotal} = answer(body);
  return {items: each(orderComments, decodeComment), total: number(recordSetTotal)};
};

export const decodeCommentAdded: Decode<string | undefined> = (body) =>
  body === undefined ? undefined : text(answer(body)['orCommentId']);
