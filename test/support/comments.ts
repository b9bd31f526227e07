import {html} from '@open-wc/testing';
import type {OrderComments} from '../../src/index.js';
import {appears, fill, find, mount, textsOf, type DeskAttributes} from './elements.js';
import type {PageSandbox} from './page-sandbox.js';

/** The comments of an order, once they have been read. */
export async function openComments(orderId: string, attributes?: DeskAttributes): Promise<OrderComments> {
  const el = await mount<OrderComments>(html`<order-comments order-id=${orderId}></order-comments>`, attributes);
  await appears(el, 'heading', /^Order comments/);
  return el;
}

/** What stands in the list, newest first. */
export const listed = (root: Node): string[] => textsOf(root, 'listitem');

export function write(root: Node, text: string): void {
  fill(root, 'Comment', text);
}

/** Writes a comment and presses the button. */
export function add(root: Node, text: string): void {
  write(root, text);
  find(root, 'button', 'Add comment').click();
}

/** Comments that the store has of an order, oldest first. */
export const kept = ({sandbox}: PageSandbox, orderId: string): string[] => sandbox.comments.of(orderId).map(({text}) => text);
