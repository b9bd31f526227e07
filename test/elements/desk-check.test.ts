import {expect, html} from '@open-wc/testing';
import {AUTH_TOKEN, CUSTOMERS, USERS, type Fault} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {DeskCheckPanel} from '../../src/index.js';
import {
  appears,
  find,
  hasState,
  isAccessible,
  mount,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
  type DeskAttributes,
} from '../support/elements.js';
import {useClipboard} from '../support/clipboard.js';

describe('desk-check', () => {
  const page = useSandbox();
  const clipboard = useClipboard();
  beforeEach(() => void page.signInAs(USERS.alice));

  const run = async (el: Element): Promise<string[]> => {
    (await appears(el, 'button', 'Check the connection')).click();
    await appears(el, 'heading', 'What was found');
    return textsOf(el, 'listitem');
  };
  const check = async (attributes?: DeskAttributes) => {
    const el = await mount<DeskCheckPanel>(html`<desk-check></desk-check>`, attributes);
    return {el, found: await run(el)};
  };
  /** The finding about something. */
  const about = (found: readonly string[], what: string) => found.find((line) => line.includes(` ${what} `)) ?? `nothing about ${what}`;

  it('finds everything in place, only by reading, and says so without a name', async () => {
    const token = Object.assign(document.createElement('input'), {type: 'hidden', id: 'csrf_authToken', value: AUTH_TOKEN});
    document.body.append(token);
    const {el, found} = await check();
    token.remove();
    expect(found.filter((line) => !line.startsWith('Good '))).to.deep.equal([
      'Not checked Session time-out The desk counts with 30 minutes. The services do not tell: compare with LoginTimeout of the server.',
    ]);
    expect(found).to.have.length(14);
    expect(textOf(el)).to.contain('Everything is in place.');
    expect(textOf(el)).to.not.match(/alice|Alice|5001|Smith|@/);
    expect((await requests(page)).filter((request) => !request.startsWith('GET '))).to.deep.equal([]);
    expect(hasState(el, 'failed')).to.equal(false);
    await isAccessible(el);
    find(el, 'button', 'Copy the report').click();
    await until(() => clipboard.copied.length);
    expect(clipboard.copied[0]?.split('\n')).to.have.length(14);
    expect(clipboard.copied[0]).to.match(/^Good – Settings: endpoint \/wcs\/resources, store 10201,/);
  });

  const wrong: readonly [string, DeskAttributes, () => unknown, string, RegExp][] = [
    ['a version the server is not of', {version: '8'}, () => 0, 'Version', /hcl-version on <order-desk> is not that of the server/],
    ['a version that there is not', {version: '9.5'}, () => 0, 'Version', /hcl-version says 9\.5, which is none of.*9\.1 is used/],
    ['an endpoint that is not there', {endpoint: '/nowhere/wcs/resources/x'}, () => 0, 'Connection', /Check endpoint.*404 ERR_RESOURCE/],
    [
      'a page that acts for a customer',
      {},
      () => (page.sandbox.sessions.all()[0]!.actsFor = CUSTOMERS.ana),
      'Acting for a customer',
      /acting/,
    ],
    ['nobody', {}, () => page.forgetCookies(), 'Session', /Nobody is signed in/],
    ['a customer', {}, () => (page.forgetCookies(), page.signInAs(USERS.ana)), 'Session', /not the role of a CSR/],
    ['no network', {}, () => fault({kind: 'offline'}), 'Connection', /could not be reached\. Check the connection/],
    [
      'another host that does not let it',
      {endpoint: 'https://shop.example.com/wcs/resources'},
      () => fault({kind: 'offline'}),
      'Connection',
      /https:\/\/shop\.example\.com.*CORS/,
    ],
    ['a sign-in page instead of an answer', {}, () => fault({kind: 'html-200'}), 'Connection', /could not be read/],
    ['a service that is broken', {}, () => fault({kind: 'status', path: '/comment'}), 'Order comments', /has a problem.*500.*CWXFR0230E/],
  ];
  const fault = (one: Fault) => page.sandbox.faults.add({path: '/wcs/', ...one});

  for (const [what, attributes, prepare, where, words] of wrong)
    it(`tells of ${what}`, async () => {
      prepare();
      const {el, found} = await check(attributes);
      expect(about(found, where))
        .to.match(words)
        .and.match(/^Not right /);
      expect(textOf(el)).to.match(/\d things? (is|are) not right\./);
      expect(hasState(el, 'failed')).to.equal(true);
      await isAccessible(el);
    });

  it('goes on by itself when somebody has signed in', async () => {
    page.forgetCookies();
    const {el, found} = await check();
    expect(about(found, 'Search for orders')).to.match(/^Not checked.*Needs a CSR/);
    page.signInAs(USERS.alice);
    const otherTab = new BroadcastChannel('aurora-order-desk.10201');
    otherTab.postMessage('changed');
    await until(() => about(textsOf(el, 'listitem'), 'Search for orders').startsWith('Good'));
    otherTab.close();
  });

  it('takes no second click while it checks, and is given up with its element', async () => {
    const el = await mount<DeskCheckPanel>(html`<desk-check></desk-check>`);
    const hold = page.hold('order?');
    const failed = record(document, 'desk-failure');
    const button = await appears(el, 'button', 'Check the connection');
    button.click();
    await hold.arrived;
    button.click();
    await until(() => hasState(el, 'loading'));
    const {parentElement: around} = el;
    el.remove();
    hold.release();
    around?.append(el);
    await appears(el, 'heading', 'What was found');
    expect(failed).to.deep.equal([]);
  });

  it('is a method of the connection, too', async () => {
    const el = await mount<HTMLElement>(html`<div></div>`);
    const {good, findings, text} = await el.closest('order-desk')!.check();
    expect(good).to.equal(true);
    expect(findings.map(({what}) => what)).to.include.members(['connection', 'session', 'order-search', 'version', 'csrf', 'time-out']);
    expect(text.split('\n')).to.have.length(findings.length);
  });
});
