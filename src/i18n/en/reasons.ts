/* English: Why an order is canceled or taken over, and what becomes of it. */

export const reason = {
  cancel: {
    required: 'Reason for canceling',
    optional: 'Reason for canceling (optional)',
  },
  'take-over': {
    required: 'Reason for taking over',
    optional: 'Reason for taking over (optional)',
  },
} as const;
export const noReason = 'No reason';
export const chooseReason = 'Choose a reason';
export const otherReason = 'Another reason';
export const otherReasonText = 'Which reason?';
export const reasonHint = 'It is added to the order as a comment.';
export const reasonProblem = {
  empty: 'Give a reason: this store wants one.',
  'too-long': 'The reason is too long for a comment.',
} as const;
/** The comment that an action leaves. */
export const reasonComment = {
  cancel: 'Reason for canceling: {reason}',
  'take-over': 'Reason for taking over: {reason}',
} as const;
/** Beside a comment that was written by the desk. */
export const automaticComment = 'written by the order desk';
export const reasonKept = 'The reason could not be added as a comment. It is kept with the order’s comments: add it from there.';

/** What canceling does beyond what is always said. */
export const cancelCart = 'The order is still a cart: the customer cannot check it out any more.';
export const cancelPaid =
  'Payment on it: {payments}. The order is canceled even where that was deposited; no money goes back by canceling.';
/** Asked where the store wants a reason for taking over. */
export const takeOverQuestion = {
  heading: 'Take over the lock of order {orderId}?',
  text: '{holder} has locked this order and will lose the lock.',
  decline: 'Leave it',
} as const;
