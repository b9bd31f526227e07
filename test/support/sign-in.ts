import {PASSWORD, USERS} from '../../demo/sandbox/index.js';
import {appears, box, fill, maybe, press, textsOf, until} from './elements.js';

/** Fills in the sign-in panel inside `el` and presses Enter. It is found by its password: other forms, too, have a box for a logon ID. */
export async function signIn(el: Node, logonId: string = USERS.alice): Promise<void> {
  const password = await until(() => box(el, 'Password'));
  const panel = (password.getRootNode() as ShadowRoot).host;
  fill(panel, 'Logon ID', logonId);
  fill(panel, 'Password', PASSWORD);
  await press('Enter');
}

/** Signs in in the dialog, which the button of the notice opens where it has not come by itself. */
export async function signInAgain(el: Element, logonId: string = USERS.alice): Promise<void> {
  if (!maybe(el, 'dialog', 'Sign in')) (await appears(el, 'button', 'Sign in')).click();
  await signIn(await appears(el, 'dialog', 'Sign in'), logonId);
  await until(() => !textsOf(el, 'dialog', 'Sign in').length, 'the end of the dialog');
}
