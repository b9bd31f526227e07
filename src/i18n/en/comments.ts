/* English: Order comments. */

export const orderComments = 'Order comments';
export const noComments = 'No comments yet.';
export const countOfTotal = '{n} of {total}';
export const olderComments = 'Show older comments';
export const you = '{name} (you)';
export const comment = 'Comment';
export const bytesLeft = {one: '{n} byte left', other: '{n} bytes left'} as const;
export const bytesOver = {one: '{n} byte too long', other: '{n} bytes too long'} as const;
export const commentProblem = {
  empty: 'Write a comment first.',
  'too-long': 'The comment is too long. HCL Commerce keeps 3,000 bytes; accents, other scripts and emoji take 2 to 4 each.',
} as const;
/** One that was typed before and not sent. */
export const draftOf = 'Draft of {time}, not sent yet.';
/** Texts that the store has given. */
export const readyTexts = 'Ready texts';
export const notFilledIn = 'The order could not be read: fill in yourself what stands in braces.';
