/** A search as a CSR makes it: typed into the form and submitted, until its rows are laid out. */
import {replaying} from './answers.js';
import {desk, frame, tick} from './desk.js';

/** Marks in the browser's trace between which the search takes place. */
export const SUBMITTED = 'search submitted';
export const SHOWN = 'search shown';

const headingFocused = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    element.addEventListener('focusin', (event) => (event.composedPath()[0] as Element).matches('h3') && resolve());
  });

/** The element's own script is over when the focus is on the heading and nothing waits any more. */
async function searchOnce(): Promise<void> {
  const element = document.createElement('find-orders');
  (await desk('10201')).append(element);
  await element.updateComplete;
  await frame();
  const form = element.renderRoot.querySelector('form') as HTMLFormElement;
  const box = form.querySelector('[name=lastName]') as HTMLInputElement;
  const shown = headingFocused(element);
  performance.mark(SUBMITTED);
  box.value = 'Smith';
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  form.requestSubmit();
  await shown;
  await tick();
  document.body.getBoundingClientRect(); // Lays out what was made.
  performance.mark(SHOWN);
  element.remove();
}

/** With an answer that was there before. */
export const search = (): Promise<void> => replaying(searchOnce);

/** Over the network, to count its requests. */
export const searchOverHttp = searchOnce;
