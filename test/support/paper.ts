import {until} from './until.js';

const MARK = '[data-order-desk-sheet]';

/** What is about to be printed. */
export const sheet = (): ShadowRoot | undefined => document.querySelector(MARK)?.shadowRoot ?? undefined;

/** In place of the browser's dialog: notes that it was asked for, and lets the test say when it is over. */
export function onPaper(): {readonly printed: () => Promise<unknown>; readonly done: () => void} {
  const {print} = globalThis;
  let asked = 0;
  let seen = 0;
  globalThis.print = () => void asked++;
  after(() => (globalThis.print = print));
  return {
    printed: async () => {
      await until(() => asked > seen, 'printing');
      seen = asked;
    },
    done: () => dispatchEvent(new Event('afterprint')),
  };
}
