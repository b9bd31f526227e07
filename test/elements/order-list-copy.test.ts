import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {anAddress, aRow} from '../support/builders.js';
import {flagOf} from '../support/clipboard.js';
import {find, hasFocus, isAccessible, textsOf, until} from '../support/elements.js';
import {chooseOf, FOUR, openMenuOf, showList} from '../support/order-list.js';

/** What pages may do with the clipboard is not for a test to decide: this one remembers, or refuses. */
function aClipboard(write?: (text: string) => Promise<void>): {readonly copied: string[]} {
  const copied: string[] = [];
  const writeText = write ?? ((text: string) => Promise.resolve(void copied.push(text)));
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return {copied};
}

describe('order-list: copying', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  const said = (el: Element) => textsOf(el, 'status').join();

  for (const [item, text] of [
    ['Copy order number', '700110'],
    ['Copy address', 'Ana Smith\n7 Harbour Lane\nHalifax, Nova Scotia B3H 1A1\nCanada'],
    ['Copy phone', '902-555-0143'],
    ['Copy email', 'ana@example.com'],
  ] as const)
    it(`${item} from the row’s menu`, async () => {
      const {el} = await showList();
      const {copied} = aClipboard();
      await chooseOf(el, '700110', item);
      await until(() => said(el).includes('Copied'));
      expect(copied).to.deep.equal([text]);
      const opener = find(el, 'button', 'Actions for order 700110');
      await hasFocus(() => opener);
      expect(flagOf(opener), 'it can be seen, too').to.equal('"Copied"');
      await isAccessible(el);
    });

  it('offers only what there is', async () => {
    const {el} = await showList();
    const items = textsOf(await openMenuOf(el, '700109'), 'menuitem');
    expect(items).to.include('Copy address');
    expect(items).not.to.include('Copy phone');
    expect(items).not.to.include('Copy email');
  });

  for (const [what, refuse] of [
    ['is forbidden', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['does not exist', undefined],
  ] as const)
    it(`explains itself where the clipboard ${what}`, async () => {
      const {el} = await showList();
      if (refuse) aClipboard(refuse);
      else Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      await chooseOf(el, '700110', 'Copy phone');
      await until(() => said(el).includes('Mark the text and press Ctrl+C.'));
    });

  it('one button follows the pointer, and moves nothing', async () => {
    const {el} = await showList();
    const {copied} = aClipboard();
    const before = el.shadowRoot!.querySelectorAll('button').length;
    const height = el.getBoundingClientRect().height;
    const button = () => el.shadowRoot!.querySelector<HTMLElement>('.at-pointer')!;
    const over = async (selector: string, title: string): Promise<void> => {
      const target = el.shadowRoot!.querySelector(selector)!;
      target.scrollIntoView({block: 'center'});
      const {left, top} = target.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 12), Math.round(top + 10)]});
      await until(() => button()?.title === title && !button().hidden, title);
      const {left: x, top: y, width, height: high} = button().getBoundingClientRect();
      const cell = target.closest('td')!.getBoundingClientRect();
      expect(x).to.be.at.least(cell.left);
      expect(x + width).to.be.at.most(cell.right + 1);
      await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + high / 2)]});
      await until(() => button().dataset['said'] === 'Copied');
    };
    await over('tr[data-order="9001"] .shipTo bdi', 'Copy address');
    await over('tr[data-order="9001"] .contact .phone', 'Copy phone');
    await over('tr[data-order="9001"] .contact bdi:last-of-type', 'Copy email');
    await over('tr[data-order="700110"] .order', 'Copy order number');
    expect(copied).to.deep.equal(['Bo Lund\n1 Pier\nHalifax, Nova Scotia B3H 1A1\nCanada', '902-555-0199', 'bo@example.com', '700110']);
    expect(el.shadowRoot!.querySelectorAll('button')).to.have.length(before + 1);
    expect(el.getBoundingClientRect().height).to.equal(height);
    await isAccessible(el);
    const {left, top} = el.shadowRoot!.querySelector('tr[data-order="700110"] .total')!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + 5), Math.round(top + 5)]});
    await until(() => button().hidden);
  });

  it('there is none where there is nothing to copy', async () => {
    const {el} = await showList([aRow({shipTo: anAddress({phone: undefined, email: undefined})}), ...FOUR]);
    const move = async (selector: string): Promise<void> => {
      const {left, top} = el.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 10), Math.round(top + 10)]});
    };
    const button = () => el.shadowRoot!.querySelector<HTMLElement>('.at-pointer');
    await move('tr[data-order="700101"] .shipTo');
    await until(() => button()?.hidden === false);
    await move('tr[data-order="700101"] .contact');
    await until(() => button()?.hidden);
  });
});
