import type {OrderComment} from './order-comment.js';
import type {OrderLock} from './order-lock.js';
import type {OrderStatus} from './order-status.js';
import type {Receipt} from './receipt.js';
import {readShownDate} from './shown-date.js';

/** What others can change of an order under the CSR's eyes. */
export interface OrderState {
  readonly status?: OrderStatus;
  readonly lock: OrderLock;
}

/** A change that was noticed here: when it happened nobody knows. */
export interface Sighting {
  readonly at: number;
  readonly before: OrderState;
  readonly after: OrderState;
}

export type TimelineEntry =
  | {readonly kind: 'placed' | 'updated'; readonly time: string}
  | {readonly kind: 'comment'; readonly comment: OrderComment}
  | {readonly kind: 'receipt'; readonly receipt: Receipt}
  | {readonly kind: 'seen'; readonly sighting: Sighting}
  /** Since when the CSR holds the lock, where that was on another day. */
  | {readonly kind: 'locked'; readonly since: number};

/** All that is known of an order's past. */
export interface KnownPast {
  /** An ISO or JDBC time, or text that the server formatted. */
  readonly placed?: string;
  readonly updated?: string;
  readonly comments?: readonly OrderComment[];
  readonly receipts: readonly Receipt[];
  readonly sightings: readonly Sighting[];
  readonly lockedSince?: number;
  /** In which the server formats dates. */
  readonly locale: string;
}

const JDBC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)/;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const QUARTER = 15 * 60_000;

/** As machines read it (for `<time datetime>`); a time without a zone stays one. Nothing for text that the server formatted. */
export function machineTime(text: string): string | undefined {
  const [, day, time] = JDBC.exec(text) ?? [];
  if (day) return `${day}T${time}`;
  return ISO.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

const hasNoZone = (text: string | undefined): text is string => text !== undefined && JDBC.test(text);

/** Whether some times have no zone, so that they can only be compared with the others by the server's supposed offset from UTC. */
export const needsClock = ({comments = [], placed, updated}: KnownPast): boolean =>
  [placed, updated, ...comments.map(({time}) => time)].some(hasNoZone);

/**
 * The server's offset from UTC in milliseconds, from a comment that was added here: both clocks know its time. Undefined without such
 * a comment; then the server is taken to be in the CSR's time zone.
 */
function offsetOf(comments: readonly OrderComment[], receipts: readonly Receipt[]): number | undefined {
  for (const {commentId, at} of receipts) {
    const time = commentId && comments.find((comment) => comment.commentId === commentId)?.time;
    if (time && hasNoZone(time)) return Math.round((Date.parse(`${machineTime(time)}Z`) - at) / QUARTER) * QUARTER;
  }
  return undefined;
}

/** The time in milliseconds, as well as it can be told; of a day without a time, its beginning. */
function instantOf(text: string, locale: string, offset: number | undefined): number {
  const machine = machineTime(text);
  if (machine && hasNoZone(text) && offset !== undefined) return Date.parse(`${machine}Z`) - offset;
  const day = machine ?? readShownDate(text, locale);
  // A date that cannot be read sorts as the oldest: only the day when the order was placed is formatted by the server.
  return day ? Date.parse(machine ?? `${day}T00:00`) : -Infinity;
}

const TAKING: readonly string[] = ['take', 'take-over'];

/** The past of an order, the newest first. What stands in a comment needs no receipt. */
export function timelineOf({placed, updated, comments, receipts, sightings, lockedSince, locale}: KnownPast): readonly TimelineEntry[] {
  const offset = offsetOf(comments ?? [], receipts);
  const entries: {readonly at: number; readonly entry: TimelineEntry}[] = [];
  const add = (at: number, entry: TimelineEntry): void => void entries.push({at, entry});

  for (const sighting of sightings) add(sighting.at, {kind: 'seen', sighting});
  for (const receipt of receipts) {
    const isListed = comments && receipt.action === 'comment' && receipt.result === 'done';
    if (!isListed) add(receipt.at, {kind: 'receipt', receipt});
  }
  const hasReceipt = receipts.some(({action, result}) => TAKING.includes(action) && result === 'done');
  if (lockedSince !== undefined && !hasReceipt) add(lockedSince, {kind: 'locked', since: lockedSince});
  // The server's list is newest first: a comment without a time gets that of the comment before it.
  let at = Infinity;
  for (const comment of comments ?? []) {
    const added = receipts.find(({commentId}) => commentId === comment.commentId);
    if (added) at = added.at;
    else if (comment.time) at = instantOf(comment.time, locale, offset);
    add(at, {kind: 'comment', comment});
  }
  if (updated) add(instantOf(updated, locale, offset), {kind: 'updated', time: updated});
  if (placed) add(instantOf(placed, locale, offset), {kind: 'placed', time: placed});
  // Not by difference: that of two infinities is no number.
  return entries.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)).map(({entry}) => entry);
}
