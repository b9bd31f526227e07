import type {OrderComment} from '../model.js';
import {isLastPage, type Page} from '../paging.js';
import type {Sandbox} from '../sandbox.js';
import {jdbcDate} from './dates.js';
import {dropEmptyArrays} from './oddities.js';

export const commentList = (sandbox: Sandbox, page: Page<OrderComment>): object =>
  dropEmptyArrays({
    recordSetCount: page.entries.length,
    recordSetTotal: page.total,
    recordSetCompleteIndicator: isLastPage(page),
    pageNumber: page.pageNumber,
    pageSize: page.pageSize,
    orderComments: page.entries.map((comment) => ({
      commentDetails: {
        orcommentId: comment.commentId,
        comment: comment.text,
        lastupdate: jdbcDate(comment.at),
        serviceRepresentativeId: comment.authorId,
      },
      serviceRepDetails: author(sandbox, comment.authorId),
    })),
  });

function author({users}: Sandbox, authorId: string): object {
  const user = users.get(authorId);
  return {
    logonId: user?.logonId ?? null,
    address: {firstName: user?.firstName ?? null, middleName: null, lastName: user?.lastName ?? null, memberId: authorId},
  };
}
