import type {Translate} from './messages.js';

/** What a template function needs to speak: the messages, and the locale of numbers and dates. A desk is one. */
export interface Words {
  readonly t: Translate;
  readonly locale: string;
}
