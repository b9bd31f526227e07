import type {Translations} from '../i18n/messages.js';
import type {ActionName} from '../model/rules.js';

/** A text that CSRs need not type: `{orderId}`, `{status}`, `{customer}` and `{total}` are filled in. */
export interface ReadyText {
  readonly label: string;
  readonly text: string;
}

/** The reasons of canceling, or those of taking over, with or without unlocking. */
export type ReasonKind = Extract<ActionName, 'cancel' | 'take-over'>;

/** How this store works. It can change at any time without connecting anew. */
export interface House {
  /** The store's own words for English ones. */
  readonly texts: Translations;
  readonly readyTexts: readonly ReadyText[];
  /** What there is to choose from; other reasons can be typed. */
  readonly reasons: Readonly<Record<ReasonKind, readonly string[]>>;
  /** What is not done without a reason. */
  readonly reasonRequired: readonly string[];
  /** Seconds after which the lock and the status of an open order are looked at again; 0: never. */
  readonly lockRefresh: number;
}

export const ANY_HOUSE: House = {texts: {}, readyTexts: [], reasons: {cancel: [], 'take-over': []}, reasonRequired: [], lockRefresh: 30};
