/* English: The time-line of an order. */

export const timeline = 'Timeline';
/** What opens it. */
export const showTimeline = 'What happened, and when';
export const timelineLimit =
  'HCL Commerce keeps no history of locks and of the status: what colleagues did is only seen in comments, and what changed only where this page was open.';
/** Where a time has no time zone. */
export const timelineClock =
  'Comments carry the time of the server’s clock, and HCL Commerce does not say its time zone: where they stand among the others may not be exact.';
export const fromServer = 'from HCL Commerce';
export const seenHere = 'seen in this browser';
export const timelineNow = 'Now';
export const timelineStatus = 'Status: {status}';
export const timelineLock = 'Lock: {lock}';
export const timelinePlaced = 'Order placed';
export const timelineUpdated = 'Last change in HCL Commerce';
export const timelineChange = 'Change seen';
/** How the order is, and was until then. */
export const timelineStatusChange = 'Status: {after}, before that {before}';
export const timelineLockChange = 'Lock: {after}, before that {before}';
export const timelineComment = 'Comment by {author}';
export const lockedHere = 'You have locked this order.';
