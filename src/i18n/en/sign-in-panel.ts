/* English: The panel in which one signs in and out. */

export const signOut = 'Sign out';
export const logonId = 'Logon ID';
export const password = 'Password';
export const signedInAs = 'Signed in as {name}';
export const noLogonId = 'Enter your logon ID.';
export const noPassword = 'Enter your password.';
export const noCsr = '{name} is not a customer service representative. Sign out, then sign in with a CSR logon ID.';
export const signInFailed = 'Signing in is not possible now. Try again later, or ask your administrator.';
/** By the code of HCL Commerce's `_ERR_AUTHENTICATION_ERROR`. */
export const signInRefused = {
  2030: 'The logon ID or password is not right. Check both and try again.',
  2110: 'This account is disabled. Ask your administrator to enable it.',
  2170: 'Your password has expired. Set a new one on the store’s sign-in page, then come back.',
  2300: 'Too many attempts. Wait a minute, then try again.',
  2450: 'This account is not activated yet.',
  2490: 'This account is locked after too many wrong passwords. Ask your administrator to unlock it.',
} as const;
