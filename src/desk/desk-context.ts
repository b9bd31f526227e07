import {ContextRoot, createContext} from '@lit/context';
import {Desk} from './desk.js';
import {DEFAULTS} from './settings.js';
import {readStorefront} from './storefront.js';

/** `Symbol.for`, so that two copies of the kit on one page find each other. */
const NAME = Symbol.for('aurora-order-desk');
export const deskContext = createContext<Desk>(NAME);

let root: ContextRoot | undefined;

/** Keeps the requests of elements that are upgraded before their `<order-desk>`, and answers them then. */
export function keepUnansweredRequests(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}

/** The desk of elements without an `<order-desk>` around them, of any copy of the kit: the page itself says which store it is. */
export function deskOfPage(): Desk {
  const page: Document & {[NAME]?: Desk} = document;
  return (page[NAME] ??= new Desk({...DEFAULTS, ...readStorefront()}));
}
