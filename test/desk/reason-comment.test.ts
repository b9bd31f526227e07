import {expect} from '@open-wc/testing';
import type {CommentAddEvent} from '../../src/desk/action-events.js';
import {draftsOf} from '../../src/desk/drafts.js';
import {ReasonComment} from '../../src/desk/reason-comment.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {heldBy} from '../support/storage.js';

const ORDER = '700101';
const REASON = 'Ordered twice';

describe('the reason of what was done', () => {
  beforeEach(() => localStorage.clear());

  function open(): {gateway: FakeGateway; desk: ReturnType<typeof aDesk>; host: EventTarget} {
    const gateway = new FakeGateway();
    return {gateway, desk: aDesk(gateway), host: new EventTarget()};
  }

  it('is a comment, also where it was not known yet at first who is signed in', async () => {
    const {gateway, desk, host} = open();
    const reason = new ReasonComment(desk, ORDER, REASON);
    await desk.session.load();
    expect(await reason.add(host)).to.equal('added');
    expect(gateway.writes).to.deep.equal([`addComment ${ORDER} ${REASON}`]);
    expect(draftsOf(desk).of(ORDER)).to.equal(undefined);
  });

  it('is a draft where it could not be added, before what was typed', async () => {
    const {gateway, desk, host} = open();
    await desk.session.load();
    draftsOf(desk).write(ORDER, 'Half a thought');
    gateway.failNext('addComment', {kind: 'server'});
    expect(await new ReasonComment(desk, ORDER, REASON).add(host)).to.equal('draft');
    expect(draftsOf(desk).of(ORDER)?.text).to.equal(`${REASON}\n\nHalf a thought`);
  });

  /** Somebody else signs in where the CSR has signed out. */
  async function changeOver(gateway: FakeGateway, {session}: ReturnType<typeof aDesk>): Promise<void> {
    await session.signOut(() => undefined);
    gateway.agent = aCsr({userId: '5002', logonId: 'csr.bob'});
    await session.load();
  }

  function expectNothing(gateway: FakeGateway, desk: ReturnType<typeof aDesk>): void {
    expect(gateway.comments).to.deep.equal([]);
    expect(draftsOf(desk).of(ORDER)).to.equal(undefined);
    expect(heldBy(localStorage)).not.to.contain(REASON);
  }

  it('is gone with who has signed out before it is sent: nobody is to be told that it is kept', async () => {
    const {gateway, desk, host} = open();
    await desk.session.load();
    const {arrived, release} = gateway.hold('getComments');
    const outcome = new ReasonComment(desk, ORDER, REASON).add(host);
    await arrived;
    await changeOver(gateway, desk);
    release();
    expect(await outcome).to.equal('gone');
    expectNothing(gateway, desk);
  });

  it('is gone with who has signed out before it is found that it cannot be added', async () => {
    const {gateway, desk, host} = open();
    await desk.session.load();
    host.addEventListener('comment-add', (event) => {
      (event as CommentAddEvent).waitUntil(changeOver(gateway, desk).then(() => false));
    });
    expect(await new ReasonComment(desk, ORDER, REASON).add(host)).to.equal('gone');
    expectNothing(gateway, desk);
  });
});
