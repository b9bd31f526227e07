import {expect} from '@open-wc/testing';
import {SessionWatch} from '../../src/desk/session-watch.js';
import {Session} from '../../src/desk/session.js';
import {aCsr} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';

const MINUTE = 60_000;

describe('session watch', () => {
  let gateway: FakeGateway;
  let session: Session;
  let watch: SessionWatch;
  let now: number;
  const others: SessionWatch[] = [];

  const start = (): SessionWatch => new SessionWatch(session, {storeId: '10201', timeout: 30 * MINUTE}, () => now);
  const work = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}));
  const asked = (): number => gateway.calls.filter((call) => call.startsWith('whoAmI')).length;

  beforeEach(async () => {
    now = 1_000_000;
    gateway = new FakeGateway();
    gateway.agent = aCsr();
    session = new Session(gateway);
    await session.load();
    watch = start();
  });
  afterEach(() => [watch, ...others.splice(0)].forEach((each) => each.stop()));

  it('says nothing as long as there is time', () => {
    now += 27 * MINUTE;
    watch.look();
    expect(session.endsIn).to.be.undefined;
  });

  it('warns whoever does not work, in minutes', () => {
    now += 28.5 * MINUTE;
    watch.look();
    expect(session.endsIn).to.equal(2);
    now += MINUTE;
    watch.look();
    expect(session.endsIn).to.equal(1);
    now += 5 * MINUTE;
    watch.look();
    expect(session.endsIn, 'it may be over, only the server knows').to.equal(0);
    expect(asked()).to.equal(1);
  });

  it('does not warn any more when the server was heard of', () => {
    now += 29 * MINUTE;
    watch.look();
    watch.heard();
    expect(session.endsIn).to.be.undefined;
    now += 20 * MINUTE;
    watch.look();
    expect(session.endsIn).to.be.undefined;
  });

  it('keeps the session for whoever types, though nothing is asked of the server', async () => {
    now += 12 * MINUTE;
    work();
    watch.look();
    await until(() => asked() === 2);
    expect(session.state).to.equal('signed-in');
    expect(session.endsIn).to.be.undefined;
  });

  it('does not keep it for what was done before the server was heard of', () => {
    work();
    now += MINUTE;
    watch.heard();
    now += 29 * MINUTE;
    watch.look();
    expect(session.endsIn).to.equal(1);
    expect(asked()).to.equal(1);
  });

  it('says that the session is lost when the server does not know it any more', async () => {
    now += 12 * MINUTE;
    work();
    gateway.agent = undefined;
    watch.look();
    await until(() => session.state === 'lost');
  });

  it('hears of what other tabs ask', async () => {
    const other = new SessionWatch(new Session(gateway), {storeId: '10201', timeout: 30 * MINUTE}, () => now);
    others.push(other);
    now += 29 * MINUTE;
    watch.look();
    expect(session.endsIn).to.equal(1);
    other.heard();
    now += MINUTE;
    await until(() => session.endsIn === undefined);
    watch.look();
    expect(session.endsIn).to.be.undefined;
  });

  it('follows another tab that signs out and in', async () => {
    const other = start();
    others.push(other);
    gateway.agent = undefined;
    other.tellOf(undefined);
    await until(() => session.state === 'signed-out');
    gateway.agent = aCsr({userId: '5002', logonId: 'csr.bob'});
    other.tellOf('5002');
    await until(() => session.agent?.userId === '5002');
    expect(session.state).to.equal('signed-in');
  });

  it('goes on counting from the last answer where another watch takes over', () => {
    now += 29 * MINUTE;
    watch.stop();
    watch = start();
    watch.look();
    expect(session.endsIn).to.equal(1);
  });

  it('looks no more when it is stopped', async () => {
    watch.stop();
    const other = start();
    others.push(other);
    gateway.agent = undefined;
    other.tellOf(undefined);
    watch.look();
    await new Promise(requestAnimationFrame);
    expect(session.state).to.equal('signed-in');
  });
});
