import type {OrderComment} from '../../model/order-comment.js';
import type {Page} from '../../model/page.js';
import type {OrderGateway, PageRequest} from '../order-gateway.js';
import {segment, type HclHttp} from './http.js';
import {decodeCommentAdded, decodeComments} from './wire/comments.js';

/** Comments that CSRs leave on an order. */
export class HclComments implements Pick<OrderGateway, 'getComments' | 'addComment'> {
  readonly #http: HclHttp;

  constructor(http: HclHttp) {
    this.#http = http;
  }

  getComments(orderId: string, {page, size}: PageRequest, signal?: AbortSignal): Promise<Page<OrderComment>> {
    return this.#http.send({path: this.#path(orderId), query: {pageNumber: page, pageSize: size, isAsc: false}, signal}, decodeComments);
  }

  addComment(orderId: string, text: string, signal?: AbortSignal): Promise<string | undefined> {
    return this.#http.send(
      {
        method: 'POST',
        path: this.#path(orderId),
        // `self`: as administrator, not in the name of a customer.
        query: {mode: 'self'},
        body: {commentField: text, sendEmail: false, emailAddress: ''},
        signal,
      },
      decodeCommentAdded,
    );
  }

  #path(orderId: string): string {
    return `order/${segment(orderId)}/comment`;
  }
}
