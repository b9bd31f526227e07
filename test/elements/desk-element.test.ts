import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {DeskElement} from '../../src/elements/desk-element.js';
import {appears, find, mount, textOf, until, useSandbox} from '../support/elements.js';

/** Says the same at each click. */
class SayingElement extends DeskElement {
  protected override content(): unknown {
    return html`<button @click=${() => this.announce('Copied.')}>Copy</button>`;
  }

  protected override sessionNotice(): unknown {
    return undefined;
  }
}
customElements.define('saying-element', SayingElement);

describe('desk element: what is said', () => {
  useSandbox();
  const real = globalThis.setTimeout;
  const waiting = new Map<number, () => void>();

  beforeEach(() => {
    waiting.clear();
    globalThis.setTimeout = Object.assign((run: () => void, after?: number) => {
      const id = real(run, after);
      if (after === 10_000) waiting.set(Number(id), run);
      return id;
    }, real);
  });
  afterEach(() => void (globalThis.setTimeout = real));

  it('is said again when it happens again, and is gone before it is not true any more', async () => {
    const el = await mount<SayingElement>(html`<saying-element></saying-element>`);
    const copy = await appears(el, 'button', 'Copy');
    const said = (): string => textOf(find(el, 'status'));
    const raw = (): string | null => find(el, 'status').textContent;
    copy.click();
    await until(() => said() === 'Copied.');
    const first = raw();
    copy.click();
    await until(() => raw() !== first);
    expect(said()).to.equal('Copied.');
    [...waiting.values()].at(-1)?.();
    await until(() => said() === '');
  });
});
