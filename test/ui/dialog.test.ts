import {expect, fixture, html} from '@open-wc/testing';
import {questionDialog, showDialog} from '../../src/ui/dialog.js';
import {find} from '../support/elements.js';
import {until} from '../support/until.js';

describe('question dialog: double clicks', () => {
  /** The nth click in a row at one place. */
  const click = (target: Element, nth: number): boolean =>
    target.dispatchEvent(new MouseEvent('click', {detail: nth, bubbles: true, cancelable: true, composed: true}));

  async function open() {
    const answers: boolean[] = [];
    const beneath: number[] = [];
    const around = await fixture(
      html`<div>
        <button type="button" @click=${({detail}: MouseEvent) => beneath.push(detail)}>What lies beneath</button>
        ${questionDialog({heading: 'Sure?', text: 'It is done.', confirm: 'Do it', decline: 'Leave it', onAnswer: (yes) => answers.push(yes)})}
      </div>`,
    );
    const button = find(around, 'button', 'What lies beneath');
    showDialog(around);
    return {answers, beneath, button, yes: find(around, 'button', 'Do it')};
  }

  it('the second click on an answer is not for what lies beneath; later ones are', async () => {
    const {answers, beneath, button, yes} = await open();
    click(yes, 1);
    await until(() => answers.length === 1);
    click(button, 2);
    click(button, 3);
    expect(beneath).to.deep.equal([]);
    click(button, 1);
    click(button, 2);
    expect(beneath, 'an ordinary double click').to.deep.equal([1, 2]);
    expect(answers).to.deep.equal([true]);
  });

  it('the second click on what has opened it is no answer', async () => {
    const {answers, yes} = await open();
    click(yes, 2);
    expect(yes.closest('dialog')!.open).to.equal(true);
    click(yes, 1);
    await until(() => answers.length === 1);
    expect(answers).to.deep.equal([true]);
  });

  it('keys are heard at once', async () => {
    const {answers, beneath, button, yes} = await open();
    click(yes, 0);
    await until(() => answers.length === 1);
    click(button, 0);
    expect(beneath).to.deep.equal([0]);
  });
});
