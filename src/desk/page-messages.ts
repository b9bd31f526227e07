import * as en from '../i18n/en.js';
import type {Desk} from './desk.js';
import {refreshMiniCart, sayOnPage} from './storefront-host.js';

type SpokenFact = 'lock-taken' | 'lock-released' | 'order-canceled' | 'order-reordered' | 'comment-added';

/** What is said of each fact. Without the names of customers: others may see the page. */
const WORDS: {readonly [Type in SpokenFact]: (desk: Desk, fact: HTMLElementEventMap[Type]) => string} = {
  'lock-taken': ({t}, {orderId, takenOver}) => t(takenOver ? en.done['take-over'] : en.done.take, {orderId}),
  'lock-released': ({t}, {orderId}) => t(en.done.release, {orderId}),
  'order-canceled': ({t}, {orderId}) => t(en.done.cancel, {orderId}),
  'order-reordered': ({t}, {added}) => t(en.reorderedOnPage, {n: added}),
  'comment-added': ({t}) => t(en.done.comment),
};

/** Says on the page, in Aurora's own way, what is done below `root`, and has the mini cart read again. Gives how it ends. */
export function tellPage(root: HTMLElement, desk: () => Desk): () => void {
  const end = new AbortController();
  const listen = <Type extends SpokenFact>(type: Type): void =>
    root.addEventListener(type, (fact) => sayOnPage(WORDS[type](desk(), fact)), {signal: end.signal});
  for (const type of Object.keys(WORDS) as SpokenFact[]) listen(type);
  root.addEventListener('order-reordered', refreshMiniCart, {signal: end.signal});
  return () => end.abort();
}
