import {expect, fixture, html} from '@open-wc/testing';
import {automaticComment} from '../../src/model/automatic-comment.js';
import {Failure} from '../../src/model/failure.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import type {Situation} from '../../src/model/rules.js';
import {fullName} from '../../src/model/person-name.js';
import {addressBlock, addressLines, placeInRow} from '../../src/ui/address.js';
import {changesTable} from '../../src/ui/changes-table.js';
import {failureLines} from '../../src/ui/failure-text.js';
import {timeText} from '../../src/ui/format.js';
import {lockMark} from '../../src/ui/lock-mark.js';
import {actionFailureLines, refusalText} from '../../src/ui/refusal-text.js';
import {lockText, statusText} from '../../src/ui/status.js';
import {aCart, aComment, anAddress, heldBy, usd} from '../support/builders.js';
import {textOf} from '../support/elements.js';
import {english, wordsIn} from '../support/words.js';

describe('ui: status and lock', () => {
  it('says a status in words, and one that nobody knows as it is', () => {
    expect(statusText(english, 'M')).to.equal('Received');
    expect(statusText(english, 'Z9')).to.equal('Z9');
    expect(statusText(english, undefined)).to.equal('–');
  });

  it('says whose a lock is', () => {
    expect(lockText(english, UNLOCKED)).to.equal('not locked');
    expect(lockText(english, MINE)).to.equal('locked by you');
    expect(lockText(english, heldBy('csr.bob'))).to.equal('locked by csr.bob');
    expect(lockText(english, heldBy())).to.equal('locked by somebody else');
  });

  it('marks a lock with a shape and words, and nothing that is not locked', async () => {
    const el = await fixture(html`<p>${lockMark(english, UNLOCKED)}|${lockMark(english, heldBy('csr.bob'))}</p>`);
    expect(textOf(el)).to.equal('| locked by csr.bob');
    expect(el.querySelector('[part="lock other"] svg')?.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('ui: address', () => {
  it('is written on its lines, without those that are not known', async () => {
    const el = await fixture(html`<p>${addressBlock(english, anAddress())}</p>`);
    const lines = [...el.querySelectorAll('bdi')].map(({textContent}) => textContent);
    expect(lines).to.deep.equal(['Ana Smith', '7 Harbour Lane', 'Halifax, Nova Scotia B3H 1A1', 'Canada']);
    const bare = await fixture(html`<p>${addressBlock(english, {lines: [], lastName: 'Lund', city: 'Oslo'})}</p>`);
    expect([...bare.querySelectorAll('bdi')].map(({textContent}) => textContent)).to.deep.equal(['Lund', 'Oslo']);
    expect(bare.querySelectorAll('br')).to.have.length(1);
  });

  it('names a country that comes as a code', async () => {
    const el = await fixture(html`<p>${addressBlock(english, anAddress({country: 'NO'}))}</p>`);
    expect(textOf(el)).to.contain('Norway');
  });

  it('is a list of lines for the clipboard, and one line in a row of a table', () => {
    expect(addressLines(english, anAddress())).to.deep.equal(['Ana Smith', '7 Harbour Lane', 'Halifax, Nova Scotia B3H 1A1', 'Canada']);
    expect(placeInRow(anAddress())).to.equal('7 Harbour Lane, Halifax, Nova Scotia B3H 1A1, Canada');
    expect(placeInRow({lines: []})).to.equal('');
  });

  it('calls a person by what there is of the name, the last name first where that is the way', () => {
    for (const locale of ['ja-JP', 'zh-TW', 'ko-KR']) expect(fullName(anAddress(), locale)).to.equal('Smith Ana');
    expect(addressLines(wordsIn('ja-JP'), anAddress())[0]).to.equal('Smith Ana');
    expect(fullName(anAddress({firstName: undefined}), 'en-US')).to.equal('Smith');
    expect(fullName({}, 'ja-JP')).to.equal('');
  });
});

describe('ui: failures', () => {
  it('say what happened and what to do, then what support needs', () => {
    const failure = new Failure({kind: 'server', key: '_ERR_GENERIC', code: 'CMN0409E', serverText: 'No luck.', outcome: 'unclear'});
    expect(actionFailureLines(english, failure)).to.deep.equal([
      'The server has a problem. Try again in a moment.',
      'Nobody can say now whether it was done. Look at the order again before you repeat it.',
      'The server says: “No luck.”',
      'For support: _ERR_GENERIC CMN0409E',
    ]);
    expect(failureLines(english, failure), 'of a reading').to.deep.equal([
      'The server has a problem. Try again in a moment.',
      'The server says: “No luck.”',
      'For support: _ERR_GENERIC CMN0409E',
    ]);
  });

  it('say no more than is known', () => {
    expect(failureLines(english, new Failure({kind: 'offline'}))).to.have.length(1);
    expect(failureLines(english, new Failure({kind: 'server', code: 'X1'})).at(-1)).to.equal('For support: X1');
  });

  it('explain a refusal of a lock by its key', () => {
    const [first] = failureLines(english, new Failure({kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED'}));
    expect(first).to.equal('Somebody else has locked it. Nothing was changed. Take over the lock, then try again.');
  });

  it('of an action name the rule, its holder and the next step', () => {
    const held = {reason: 'held', holder: 'csr.bob'} as const;
    expect(refusalText(english, {...held, next: 'take-over'})).to.equal('csr.bob has locked this order. Take it over first.');
    expect(refusalText(english, held)).to.equal('csr.bob has locked this order.');
    expect(refusalText(english, {reason: 'wrong-status', status: 'S'})).to.equal('An order with the status “Shipped” cannot be canceled.');
    const failure = new Failure({kind: 'conflict', refusal: {reason: 'not-locked'}});
    expect(actionFailureLines(english, failure)).to.deep.equal(['Nobody has locked this order.']);
  });

  describe('of an action on what has changed', () => {
    /** The rows of the table: what, as it was seen, as it is. */
    async function rows(seen: Situation, now: Situation): Promise<string[][]> {
      const root = await fixture(html`<div>${changesTable(english, {seen, now})}</div>`);
      return [...root.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => textOf(cell)));
    }

    it('say so', () => {
      const changed = {seen: {lock: UNLOCKED}, now: {lock: MINE}};
      expect(actionFailureLines(english, new Failure({kind: 'conflict', changed}))).to.deep.equal([
        'This order has changed since you looked. Nothing was done; decide again.',
      ]);
    });

    it('show it side by side, and nothing that has not', async () =>
      expect(await rows({status: 'P', lock: heldBy('csr.bob'), total: usd(10)}, {status: 'P', lock: MINE, total: usd(12)})).to.deep.equal([
        ['What', 'When you looked', 'Now'],
        ['Lock of the order', 'locked by csr.bob', 'locked by you'],
        ['Total', '$10.00', '$12.00'],
      ]));

    it('show comments with how they begin, and the cart', async () => {
      const lock = UNLOCKED;
      const bobs = aComment({time: '2026-03-02 11:02:33.5', text: automaticComment('<b>'.repeat(100))});
      const seen = {lock, lines: 2, lastComment: null, cart: aCart({orderId: '700300', itemCount: 1})};
      const now = {lock, lines: 3, lastComment: bobs, cart: aCart({orderId: '700301', itemCount: 4, lock: MINE})};
      expect((await rows(seen, now)).slice(1)).to.deep.equal([
        ['Order items', '2', '3'],
        ['Last comment', '–', `Bob Castro, ${timeText(english, '2026-03-02 11:02:33.5')} ${'<b>'.repeat(100).slice(0, 160)}…`],
        ['The customer’s cart', '700300', '700301'],
        ['Lock of the customer’s cart', 'not locked', 'locked by you'],
        ['Order items in the customer’s cart', '1', '4'],
      ]);
    });
  });

  it('of an action say that nothing was done, also after the CSR has signed in again', () => {
    expect(actionFailureLines(english, new Failure({kind: 'signed-out', code: 'CWXFR0223E'}))).to.deep.equal([
      'Your session had ended, so nothing was done. Sign in if you have not yet, then try again.',
      'For support: CWXFR0223E',
    ]);
    expect(actionFailureLines(english, new Failure({kind: 'forbidden'}))[1]).to.equal('Nothing was done.');
  });

  it('of an action whose answer was lost and that somebody else has overtaken say what is there now', () => {
    const refusal = {reason: 'not-mine', holder: 'csr.bob', next: 'take-over'} as const;
    expect(actionFailureLines(english, new Failure({kind: 'timeout', outcome: 'unclear', refusal}))).to.deep.equal([
      'The answer was lost, and nobody can say whether it was done. Somebody else may have acted meanwhile:',
      'This order is locked by csr.bob, not by you. Take it over first.',
    ]);
  });

  it('of an action of two steps say which is left', () => {
    const failure = new Failure({kind: 'server', outcome: 'half', refusal: {reason: 'not-unlocked', next: 'release'}});
    expect(actionFailureLines(english, failure)[0]).to.equal(
      'You have taken over the lock of this order, but it is not unlocked. Unlock it now.',
    );
  });

  it('of an action repeat the words of the host page', () => {
    expect(actionFailureLines(english, new Failure({kind: 'canceled', veto: 'Not <b>now</b>.'}))).to.deep.equal(['Not <b>now</b>.']);
    expect(actionFailureLines(english, new Failure({kind: 'canceled'}))).to.deep.equal(['This page did not allow it.']);
  });
});
