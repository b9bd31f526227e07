import type {OrderComment} from './model.js';

export const MAX_COMMENT_BYTES = 3000;

/** What representatives noted on orders. Nobody can change or delete a comment. */
export class Comments {
  readonly #comments: OrderComment[] = [];

  add(comment: OrderComment): void {
    this.#comments.push(comment);
  }

  /** Oldest first. */
  of(orderId: string): OrderComment[] {
    return this.#comments.filter((comment) => comment.orderId === orderId);
  }

  all(): readonly OrderComment[] {
    return this.#comments;
  }
}
