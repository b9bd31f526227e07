import {expect} from '@open-wc/testing';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import type {Receipt} from '../../src/model/receipt.js';
import {machineTime, needsClock, timelineOf, type KnownPast} from '../../src/model/timeline.js';

const AT = Date.parse('2026-04-12T10:00:00Z');
const MINUTE = 60_000;

const receipt = (facts: Partial<Receipt>): Receipt => ({action: 'take', result: 'done', by: 'csr.alice', began: AT, at: AT, ...facts});
const past = (facts: Partial<KnownPast>): KnownPast => ({receipts: [], sightings: [], locale: 'en-US', ...facts});

/** What stands in the time-line, in a word each. */
const kinds = (facts: Partial<KnownPast>): string[] =>
  timelineOf(past(facts)).map((entry) =>
    entry.kind === 'comment' ? entry.comment.commentId : entry.kind === 'receipt' ? entry.receipt.action : entry.kind,
  );

/** As the server writes it: its clock, no zone; by default the reader's own. */
const clock = (at: number, zone = -new Date(at).getTimezoneOffset() * MINUTE): string =>
  `${new Date(at + zone).toISOString().slice(0, 19).replace('T', ' ')}.0`;

describe('the time-line of an order', () => {
  it('has the newest first, whoever says so, however the time is written', () => {
    expect(
      kinds({
        placed: 'March 2, 2026',
        updated: new Date(AT + 2 * MINUTE).toISOString(),
        comments: [
          {commentId: 'late', text: '', time: clock(AT + 3 * MINUTE)},
          {commentId: 'early', text: '', time: clock(AT - 3 * MINUTE)},
        ],
        receipts: [receipt({action: 'release', at: AT + MINUTE}), receipt({})],
        sightings: [{at: AT + 4 * MINUTE, before: {lock: MINE}, after: {lock: UNLOCKED}}],
      }),
    ).to.deep.equal(['seen', 'late', 'updated', 'release', 'take', 'early', 'placed']);
  });

  it('learns the server’s time zone from a comment that was added here', () => {
    const tokyo = 9 * 60 * MINUTE;
    const facts = {
      comments: [
        {commentId: 'mine', text: '', time: clock(AT, tokyo)},
        {commentId: 'before', text: '', time: clock(AT - 5 * MINUTE, tokyo)},
      ],
      receipts: [receipt({action: 'comment', commentId: 'mine', at: AT + 900}), receipt({at: AT - 2 * MINUTE})],
    };
    expect(kinds(facts)).to.deep.equal(['mine', 'take', 'before']);
  });

  it('has a comment of the same second where it belongs', () => {
    const comments = [{commentId: 'mine', text: '', time: clock(AT)}];
    expect(
      kinds({comments, receipts: [receipt({action: 'comment', commentId: 'mine', at: AT + 900}), receipt({at: AT + 300})]}),
    ).to.deep.equal(['mine', 'take']);
  });

  it('tells a comment once, and what came of one that was not added', () => {
    const receipts = [receipt({action: 'comment', commentId: '1'}), receipt({action: 'comment', result: 'unclear'})];
    expect(kinds({receipts, comments: [{commentId: '1', text: '', time: clock(AT)}]})).to.have.members(['1', 'comment']);
    expect(kinds({receipts}), 'as long as comments are not read').to.deep.equal(['comment', 'comment']);
  });

  it('knows of a lock that was taken on another day', () => {
    expect(kinds({lockedSince: AT})).to.deep.equal(['locked']);
    expect(kinds({lockedSince: AT, receipts: [receipt({})]})).to.deep.equal(['take']);
    expect(kinds({lockedSince: AT, receipts: [receipt({result: 'not-done'})]})).to.have.members(['locked', 'take']);
  });

  it('leaves comments without a time where the server has put them, and what nobody can read at the end', () => {
    const comments = [
      {commentId: 'newest', text: ''},
      {commentId: 'second', text: '', time: clock(AT)},
      {commentId: 'third', text: ''},
    ];
    expect(kinds({placed: 'soon after Easter', comments})).to.deep.equal(['newest', 'second', 'third', 'placed']);
  });

  it('says when the clock of the server matters', () => {
    expect(needsClock(past({comments: [{commentId: '1', text: '', time: clock(AT)}]}))).to.be.true;
    expect(needsClock(past({placed: 'March 2, 2026', updated: '2026-03-02T10:00:00Z'}))).to.be.false;
  });

  for (const [text, machine] of [
    ['2026-04-12 10:14:05.123456', '2026-04-12T10:14:05.123'],
    ['2026-04-12 10:14', '2026-04-12T10:14'],
    ['2026-04-12T10:14:05.123Z', '2026-04-12T10:14:05.123Z'],
    ['April 12, 2026', undefined],
    ['2026-99-99T99:99', undefined],
  ] as const)
    it(`machines read “${text}” as ${machine ?? 'nothing'}`, () => expect(machineTime(text)).to.equal(machine));
});
