import {expect, fixture, html} from '@open-wc/testing';
import {actionButtons} from '../../src/ui/action-button.js';
import {questionDialog, showDialog} from '../../src/ui/dialog.js';
import {field} from '../../src/ui/field.js';
import {notice} from '../../src/ui/notice.js';
import {pager} from '../../src/ui/pager.js';
import {box, descriptionOf, find, hasFocus, isAccessible, isOff, maybe, press, textOf, textsOf, until} from '../support/elements.js';
import {english} from '../support/words.js';

describe('ui: field', () => {
  it('has a label, and is described by what is wrong with it', async () => {
    const el = await fixture(html`<div>${field({id: 'city', label: 'City', value: 'Oslo', error: 'No such city.'})}</div>`);
    expect(box(el, 'City')).to.include({value: 'Oslo', type: 'text', autocomplete: 'off'});
    expect(box(el, 'City').getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(box(el, 'City'))).to.equal('No such city.');
    await isAccessible(el);
  });

  it('says nothing where nothing is wrong', async () => {
    const el = await fixture(html`<div>${field({id: 'city', label: 'City', value: ''})}</div>`);
    expect(box(el, 'City').getAttribute('aria-invalid')).to.equal('false');
    expect(box(el, 'City').hasAttribute('aria-describedby')).to.equal(false);
  });

  it('offers choices, with the one that is set, and none at all', async () => {
    const choices = [
      {code: 'CA', name: 'Canada'},
      {code: 'NO', name: 'Norway'},
    ];
    const el = await fixture(html`<div>${field({id: 'country', label: 'Country', value: 'NO', choices, any: 'Any'})}</div>`);
    const select = box<HTMLSelectElement>(el, 'Country');
    expect(select.value).to.equal('NO');
    expect([...select.options].map(({value, text}) => [value, text])).to.deep.equal([
      ['', 'Any'],
      ['CA', 'Canada'],
      ['NO', 'Norway'],
    ]);
    await isAccessible(el);
  });
});

describe('ui: notice', () => {
  it('interrupts for what failed, waits its turn with news, and leaves what was done to its element', async () => {
    const kinds = [notice('failed', ['It failed.', 'Why.']), notice('info', ['Sign in.']), notice('done', ['It is done.'])];
    const el = await fixture(html`<div>${kinds}</div>`);
    expect(textOf(find(el, 'alert'))).to.equal('It failed. Why.');
    expect(textOf(find(el, 'status'))).to.equal('Sign in.');
    await isAccessible(el);
  });
});

describe('ui: pager', () => {
  const shown = async (page: number, pages: number) => {
    const went: number[] = [];
    const el = await fixture(html`<div>${pager(english, 'Order items', page, pages, (to) => went.push(to))}</div>`);
    return {el, went};
  };

  it('is not there for one page', async () => {
    const {el} = await shown(1, 1);
    expect(textsOf(el, 'navigation')).to.deep.equal([]);
  });

  for (const [page, previous, next] of [
    [1, [], [2]],
    [2, [1], [3]],
    [3, [2], []],
  ] as const) {
    it(`goes from page ${page} of 3 to where there is one`, async () => {
      const {el, went} = await shown(page, 3);
      expect(textOf(find(el, 'navigation', 'Order items'))).to.contain(`Page ${page} of 3`);
      find(el, 'button', 'Previous').click();
      expect(went).to.deep.equal(previous);
      find(el, 'button', 'Next').click();
      expect(went).to.deep.equal([...previous, ...next]);
      expect(isOff(find(el, 'button', 'Previous'))).to.equal(!previous.length);
      expect(isOff(find(el, 'button', 'Next'))).to.equal(!next.length);
      await isAccessible(el);
    });
  }
});

describe('ui: action buttons', () => {
  it('run what is allowed, and say of what is not why', async () => {
    const ran: string[] = [];
    const run = (name: string): unknown => ran.push(name);
    const el = await fixture(
      html`<div>
        ${actionButtons(english, [
          {name: 'cancel', label: 'Cancel order', refusal: {reason: 'wrong-status', status: 'S'}, run},
          {name: 'reorder', label: 'Re-order', run},
          {name: 'take', label: 'Lock', busy: true, run},
        ])}
      </div>`,
    );
    for (const name of ['Cancel order', 'Re-order', 'Lock']) find(el, 'button', name).click();
    expect(ran).to.deep.equal(['reorder']);
    expect(descriptionOf(find(el, 'button', 'Cancel order'))).to.equal('An order with the status “Shipped” cannot be canceled.');
    expect([find(el, 'button', 'Cancel order'), find(el, 'button', 'Lock')].map(isOff)).to.deep.equal([true, true]);
    expect(descriptionOf(find(el, 'button', 'Lock'))).to.equal('');
    find(el, 'button', 'Cancel order').focus();
    await hasFocus(() => find(el, 'button', 'Cancel order'));
    await isAccessible(el);
  });
});

describe('ui: question', () => {
  const asked = async () => {
    const answers: boolean[] = [];
    const el = await fixture(
      html`<div>
        <button>Opener</button>
        ${questionDialog({heading: 'Cancel it?', text: 'It will be gone.', confirm: 'Yes', decline: 'Keep', onAnswer: (yes) => answers.push(yes)})}
      </div>`,
    );
    find(el, 'button', 'Opener').focus();
    showDialog(el);
    await until(() => maybe(el, 'dialog'));
    return {el, answers};
  };

  it('is named, says what will happen, and offers the safe answer first', async () => {
    const {el} = await asked();
    const dialog = find(el, 'dialog', 'Cancel it?');
    expect(descriptionOf(dialog)).to.equal('It will be gone.');
    await hasFocus(() => find(dialog, 'button', 'Keep'));
    await isAccessible(dialog);
    await press('Escape');
  });

  for (const [keys, answer] of [
    [['Enter'], false],
    [['Escape'], false],
    [['Tab', 'Enter'], true],
  ] as const) {
    it(`${keys.join(', ')} answers ${answer ? 'yes' : 'no'}, once, and gives the focus back`, async () => {
      const {el, answers} = await asked();
      await hasFocus(() => find(el, 'button', 'Keep'));
      await press(...keys);
      await until(() => answers.length);
      expect(answers).to.deep.equal([answer]);
      await hasFocus(() => find(el, 'button', 'Opener'));
    });
  }
});
