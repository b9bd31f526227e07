/* English: What every element says about the session. */

export const signIn = 'Sign in';
export const askToSignIn = 'Sign in as a customer service representative.';
export const sessionLost = 'Your session has ended. Sign in again; what you typed is kept.';
export const signedInAgain = 'Your session had ended, so nothing was done. You are signed in again. Try again?';
export const notACsr = 'You are not signed in as a customer service representative.';
export const sessionEnds = {
  one: 'Your session ends within {n} minute unless you go on working.',
  other: 'Your session ends within {n} minutes unless you go on working.',
} as const;
export const sessionOver = 'Your session has probably ended. What you typed is kept; to go on, stay signed in or sign in again.';
export const stay = 'Stay signed in';
