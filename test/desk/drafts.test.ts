import {expect} from '@open-wc/testing';
import {draftsOf, type CommentDrafts} from '../../src/desk/drafts.js';
import {aDesk} from '../support/a-desk.js';
import {aComment, aCsr} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {heldBy} from '../support/storage.js';

const ORDER = '700101';
const ALICE = aCsr();
const BOB = aCsr({userId: '5002', logonId: 'csr.bob'});
const DAY = 24 * 3600 * 1000;

describe('comment drafts', () => {
  beforeEach(() => localStorage.clear());

  /** As on a page that was just loaded. */
  async function open(agent = ALICE): Promise<{drafts: CommentDrafts; desk: ReturnType<typeof aDesk>}> {
    const gateway = new FakeGateway();
    gateway.agent = agent;
    const desk = aDesk(gateway);
    const drafts = draftsOf(desk);
    await desk.session.load();
    return {drafts, desk};
  }

  const text = (drafts: CommentDrafts): string | undefined => drafts.of(ORDER)?.text;

  it('are the same for all elements of a desk', async () => {
    const {drafts, desk} = await open();
    expect(draftsOf(desk)).to.equal(drafts);
  });

  it('survive the page, and say so', async () => {
    const {drafts} = await open();
    drafts.write(ORDER, 'Half a th');
    expect(drafts.broughtBack(ORDER)).to.equal(undefined);
    const {drafts: later} = await open();
    expect(text(later)).to.equal('Half a th');
    expect(later.broughtBack(ORDER)?.at).to.be.closeTo(Date.now(), 5000);
    expect([...later.all.keys()]).to.deep.equal([ORDER]);
    later.write(ORDER, 'Half a thought');
    expect(later.broughtBack(ORDER)).to.equal(undefined);
  });

  it('that are typed before it is known who types are theirs who then is', async () => {
    const gateway = new FakeGateway();
    const desk = aDesk(gateway);
    const drafts = draftsOf(desk);
    drafts.write(ORDER, 'Early');
    expect(localStorage).to.have.length(0);
    await desk.session.load();
    expect(text(drafts)).to.equal('Early');
    expect(text((await open()).drafts)).to.equal('Early');
  });

  it('are shown to nobody else; a sign-out takes them and reasons under way, and no one else’s', async () => {
    const {drafts: his} = await open(BOB);
    his.write(ORDER, 'His own');
    const {drafts, desk} = await open();
    expect(text(drafts)).to.equal(undefined);
    drafts.write(ORDER, 'Between us');
    drafts.keepReason('700105', 'Ordered twice');
    await desk.session.signOut(() => undefined);
    expect(text(drafts)).to.equal(undefined);
    expect(heldBy(localStorage)).to.contain('His own').and.not.contain('Between us').and.not.contain('Ordered twice');
    expect([...(await open()).drafts.all]).to.deep.equal([]);
  });

  it('stay when the session is lost, over a reload and for the same CSR only', async () => {
    const {drafts, desk} = await open();
    drafts.write(ORDER, 'Typed with care');
    desk.session.lose();
    expect(text(drafts)).to.equal('Typed with care');
    const nobody = new FakeGateway();
    nobody.agent = undefined;
    const reloaded = aDesk(nobody);
    const later = draftsOf(reloaded);
    await reloaded.session.load();
    expect(reloaded.session.state).to.equal('signed-out');
    nobody.agent = BOB;
    await reloaded.session.look();
    expect(text(later)).to.equal(undefined);
    expect(text((await open()).drafts)).to.equal('Typed with care');
  });

  for (const [what, lost] of [
    ['knows of no end', false],
    ['has just found the session lost', true],
  ] as const)
    it(`another tab signs out while this one ${what}: nothing is written back`, async () => {
      const {drafts, desk} = await open();
      drafts.write(ORDER, 'Half a th');
      const {desk: other} = await open();
      draftsOf(other);
      await other.session.signOut(() => undefined);
      expect(localStorage).to.have.length(0);
      if (lost) desk.session.lose();
      drafts.write(ORDER, 'Half a thought');
      (desk.gateway as FakeGateway).agent = undefined;
      await desk.session.look();
      drafts.cameBack(ORDER);
      expect(text(drafts)).to.equal(undefined);
      expect(localStorage).to.have.length(0);
    });

  it('leave nothing behind when they are emptied or sent', async () => {
    const {drafts} = await open();
    drafts.write(ORDER, 'a');
    drafts.write(ORDER, ' \n');
    expect(localStorage).to.have.length(0);
    drafts.write(ORDER, ' b ');
    drafts.sent(ORDER, 'b');
    expect(localStorage).to.have.length(0);
    expect(text(drafts)).to.equal(undefined);
  });

  it('of two tabs: each sends what it shows, and what one has sent is no draft in the other', async () => {
    const [{drafts: one}, {drafts: two}] = [await open(), await open()];
    one.write(ORDER, 'From the first');
    expect(text(two)).to.equal('From the first');
    two.write(ORDER, 'From the second');
    expect(text(one)).to.equal('From the first');
    one.sent(ORDER, 'From the first');
    expect(text(two)).to.equal('From the second');
    expect(text((await open()).drafts)).to.equal('From the second');
    two.sent(ORDER, 'From the second');
    expect(text(one)).to.equal(undefined);
  });

  it('of which it was never heard what became of them are gone once they stand in the list', async () => {
    const {drafts} = await open();
    drafts.write(ORDER, 'Sent? ');
    drafts.onItsWay(ORDER, ['1']);
    const {drafts: later} = await open();
    const added = (commentId: string, authorId = ALICE.userId): boolean =>
      later.wasAdded(ORDER, [aComment({commentId, authorId, text: 'Sent?'})], ALICE);
    expect(added('1'), 'it was there before').to.be.false;
    expect(added('2', BOB.userId), 'somebody else’s').to.be.false;
    expect(later.wasAdded(ORDER, [aComment({commentId: '2', authorId: ALICE.userId, text: 'Sent?'})], undefined)).to.be.false;
    expect(text(later)).to.equal('Sent? ');
    expect(added('2')).to.be.true;
    expect(text(later)).to.equal(undefined);
    expect(localStorage).to.have.length(0);
  });

  it('that came back, or were written anew, are not looked for', async () => {
    const {drafts} = await open();
    const same = [aComment({commentId: '2', authorId: ALICE.userId, text: 'Same'})];
    drafts.write(ORDER, 'Same');
    expect(drafts.wasAdded(ORDER, same, ALICE)).to.be.false;
    drafts.onItsWay(ORDER, undefined);
    expect(drafts.wasAdded(ORDER, same, ALICE), 'nobody knows what was there before').to.be.false;
    drafts.onItsWay(ORDER, []);
    drafts.cameBack(ORDER);
    expect(drafts.wasAdded(ORDER, same, ALICE)).to.be.false;
    expect(text(drafts)).to.equal('Same');
  });

  describe('the reason of an action', () => {
    const REASON = 'Ordered twice';

    it('is no draft as long as the page lives, and one when it ends before the comment is there', async () => {
      const {drafts} = await open();
      drafts.keepReason(ORDER, REASON);
      expect([...drafts.all]).to.deep.equal([]);
      const {drafts: later} = await open();
      expect(later.broughtBack(ORDER)?.text).to.equal(REASON);
      expect(text((await open()).drafts), 'once').to.equal(REASON);
    });

    it('stands before what was typed', async () => {
      const {drafts} = await open();
      drafts.write(ORDER, 'Half a thought');
      drafts.keepReason(ORDER, REASON);
      expect(text(drafts)).to.equal('Half a thought');
      expect(text((await open()).drafts)).to.equal(`${REASON}\n\nHalf a thought`);
    });

    it('that is a comment by now, or of nothing that was done, is forgotten; also where another tab took it for a draft', async () => {
      const {drafts} = await open();
      drafts.keepReason(ORDER, REASON);
      drafts.dropReason(ORDER, REASON);
      expect(localStorage).to.have.length(0);
      drafts.keepReason(ORDER, REASON, ['1']);
      const {drafts: otherTab} = await open();
      expect(text(otherTab)).to.equal(REASON);
      drafts.dropReason(ORDER, REASON);
      expect(text(otherTab)).to.equal(undefined);
      expect(localStorage).to.have.length(0);
    });

    it('that was on its way is gone once it stands in the list', async () => {
      const {drafts} = await open();
      drafts.keepReason(ORDER, REASON, ['1']);
      const {drafts: later} = await open();
      const comment = {commentId: '2', text: REASON, authorId: ALICE.userId};
      expect(later.wasAdded(ORDER, [aComment(comment)], ALICE)).to.be.true;
      expect(text(later)).to.equal(undefined);
    });
  });

  it('are not kept for ever, and take nothing for a draft that is none', async () => {
    const at = Date.now() - 31 * DAY;
    const strange = {[ORDER]: {text: 'old', at}, 2: null, 3: 'x', 4: {text: 1, at: 2}, 5: {text: 'yesterday', at: Date.now() - DAY}};
    localStorage.setItem(`aurora-order-desk.drafts.10201.${ALICE.userId}`, JSON.stringify(strange));
    expect([...(await open()).drafts.all.keys()]).to.deep.equal(['5']);
  });
});
