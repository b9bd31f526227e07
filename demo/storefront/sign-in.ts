import {storePage} from './page.js';
import {Refusal} from './services.js';
import {findVisitor, signIn} from './session.js';

const form = document.querySelector<HTMLFormElement>('#Logon')!;
const logonId = form.querySelector<HTMLInputElement>('[name=logonId]')!;
const password = form.querySelector<HTMLInputElement>('[name=logonPassword]')!;
const message = document.querySelector<HTMLElement>('#logonError')!;

/** Everybody signs in here; staff goes on to the Customer Service page, a customer to My Account. */
async function submit(): Promise<void> {
  message.textContent = '';
  try {
    await signIn(logonId.value.trim(), password.value);
    const visitor = await findVisitor();
    location.assign(storePage(visitor?.isCsr ? './customer-service.html' : './my-account.html'));
  } catch (error) {
    message.textContent = error instanceof Refusal ? error.message : 'Something went wrong. Try again.';
    message.focus();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
