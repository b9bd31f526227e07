import {PASSWORD, USERS} from '../../demo/sandbox/index.js';
import {appears, box, fill, find, maybe, textsOf, until} from './elements.js';

/** Signs in in the dialog, which the button of the notice opens where it has not come by itself. */
export async function signInAgain(el: Element, logonId: string = USERS.alice): Promise<void> {
  if (!maybe(el, 'dialog', 'Sign in')) (await appears(el, 'button', 'Sign in')).click();
  const dialog = await appears(el, 'dialog', 'Sign in');
  await until(() => box(dialog, 'Logon ID'));
  fill(dialog, 'Logon ID', logonId);
  fill(dialog, 'Password', PASSWORD);
  find(dialog, 'button', 'Sign in').click();
  await until(() => !textsOf(el, 'dialog', 'Sign in').length, 'the end of the dialog');
}
