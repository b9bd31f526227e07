import {readComment} from './automatic-comment.js';
import type {Failure, FailureKind} from './failure.js';
import type {AnyActionName, Refusal} from './rules.js';

/** How an action ended. `not-yet`: it was not done when that was looked up, but the server may still be at it. */
const RESULTS = ['done', 'not-done', 'not-yet', 'half', 'unclear'] as const;
export type ReceiptResult = (typeof RESULTS)[number];

/** What was asked for: an action on an order, or on a customer's account. */
export interface Asked {
  readonly action: AnyActionName;
  readonly orderId?: string;
  readonly customerId?: string;
  /** Of a re-order, how many of what; absent where it is the whole order, and not every line of it was read. */
  readonly lines?: readonly string[];
  /** Why, where that was said. The text of a comment is in no receipt. */
  readonly reason?: string;
}

/** What there is to tell of an action that has ended. */
export interface Receipt extends Asked {
  readonly result: ReceiptResult;
  /** What stopped it; then why, where a rule or a change said so, and what the server called it. */
  readonly kind?: FailureKind;
  readonly refusal?: Refusal;
  readonly changed?: boolean;
  readonly key?: string;
  readonly code?: string;
  /** Order items that a re-order has added, and to which cart. */
  readonly added?: number;
  readonly cartId?: string;
  /** The comment that was added. */
  readonly commentId?: string;
  /** Logon ID. */
  readonly by: string;
  /** From when to when, in milliseconds. */
  readonly began: number;
  readonly at: number;
}

/** The reason in a comment that the desk writes by itself; any other text stays between the CSR and the order. */
export function reasonIn(comment: string | undefined): string | undefined {
  const {automatic, text} = readComment(comment ?? '');
  return automatic ? text : undefined;
}

/** How a failure ended. */
export function endOf(failure: Failure): Pick<Receipt, 'result' | 'kind' | 'refusal' | 'changed' | 'key' | 'code'> {
  const {outcome, kind, refusal, changed, key, code} = failure.facts;
  return {
    result: outcome ?? 'not-done',
    kind,
    ...(refusal && {refusal}),
    ...(changed && {changed: true}),
    ...(key && {key}),
    ...(code && {code}),
  };
}

const isReceipt = (value: unknown): value is Receipt => {
  const {action, by, began, at, result, lines = []} = (value ?? {}) as Partial<Receipt>;
  return (
    typeof action === 'string' &&
    typeof by === 'string' &&
    typeof began === 'number' &&
    typeof at === 'number' &&
    Array.isArray(lines) &&
    (RESULTS as readonly unknown[]).includes(result)
  );
};

const sameDay = (one: number, other: number): boolean => new Date(one).toDateString() === new Date(other).toDateString();

/** Those of the day, out of whatever was kept. */
export const receiptsOfDay = (kept: unknown, now: number): readonly Receipt[] =>
  Array.isArray(kept) ? kept.filter(isReceipt).filter(({at}) => sameDay(at, now)) : [];
