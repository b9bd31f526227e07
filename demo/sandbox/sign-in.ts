import type {User} from './model.js';
import {Refusal} from './refusal.js';
import type {Sandbox} from './sandbox.js';

const MAX_FAILURES = 6;
const LOCK_OUT_MS = 30 * 60 * 1000;

interface Credentials {
  logonId: string;
  password: string;
  /** Both are needed to replace an expired password. */
  newPassword: string;
  newPasswordAgain: string;
}

/** The user of these credentials, or the refusal HCL has for what is wrong with them. */
export function checkPassword(sandbox: Sandbox, {logonId, password, newPassword, newPasswordAgain}: Credentials): User {
  if (!logonId) throw new Refusal('sign-in-incomplete', 'logonId');
  if (!password) throw new Refusal('sign-in-incomplete', 'logonPassword');
  const user = sandbox.userOfLogonId(logonId);
  if (user) requireNotLockedOut(sandbox, user);
  if (!user || user.password !== password) throw fail(sandbox, logonId, user);
  if (!user.enabled) throw new Refusal('account-disabled');
  if (user.passwordExpired) {
    if (!newPassword || newPassword !== newPasswordAgain) throw new Refusal('password-expired');
    user.password = newPassword;
    user.passwordExpired = false;
  }
  sandbox.failedSignIns.delete(logonId.toLowerCase());
  return user;
}

function requireNotLockedOut(sandbox: Sandbox, user: User): void {
  if (user.lockedOutUntil === undefined) return;
  if (sandbox.now() < user.lockedOutUntil) throw new Refusal('account-locked');
  delete user.lockedOutUntil;
}

/** Choice: the sixth wrong password in a row still says so; from then on the account is locked out for half an hour. */
function fail(sandbox: Sandbox, logonId: string, user: User | undefined): Refusal {
  const key = logonId.toLowerCase();
  const failures = (sandbox.failedSignIns.get(key) ?? 0) + 1;
  sandbox.failedSignIns.set(key, failures % MAX_FAILURES);
  if (user && failures >= MAX_FAILURES) user.lockedOutUntil = sandbox.now() + LOCK_OUT_MS;
  return new Refusal('wrong-password');
}
