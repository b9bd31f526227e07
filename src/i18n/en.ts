/*
 * English: inside the bundle, and what every other language must have. A message is taken by its name (`en.signIn`), so
 * that an element brings only those it uses. `{name}` is filled in; a message with a number has a form for each plural.
 */
export * from './en/acting.js';
export * from './en/checking.js';
export * from './en/comments.js';
export * from './en/common.js';
export * from './en/customers.js';
export * from './en/failures.js';
export * from './en/finding.js';
export * from './en/host-page.js';
export * from './en/keys.js';
export * from './en/locks.js';
export * from './en/orders.js';
export * from './en/page.js';
export * from './en/paging.js';
export * from './en/reasons.js';
export * from './en/receipts.js';
export * from './en/refining.js';
export * from './en/rehearsing.js';
export * from './en/remembering.js';
export * from './en/rows.js';
export * from './en/search-problems.js';
export * from './en/sign-in-panel.js';
export * from './en/signing-in.js';
export * from './en/status.js';
export * from './en/timeline.js';
