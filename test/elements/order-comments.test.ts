import {expect, html} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {OrderComments} from '../../src/index.js';
import {
  appears,
  descriptionOf,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  isOff,
  mount,
  press,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {listed, openComments} from '../support/comments.js';

const READS = 'GET /wcs/resources/store/10201/order/';

describe('order-comments: reading', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('none: says so, and one can be added', async () => {
    const el = await openComments(KNOWN.shipped);
    await until(() => textOf(el).includes('No comments yet.'));
    expect(hasState(el, 'empty')).to.be.true;
    expect(textsOf(el, 'heading')).to.deep.equal(['Order comments']);
    expect(textsOf(el, 'listitem')).to.deep.equal([]);
    expect(isOff(find(el, 'button', 'Add comment'))).to.be.false;
    await isAccessible(el);
  });

  it('one: text, author and logon ID, time', async () => {
    page.sandbox.comments.add({
      commentId: '99',
      orderId: KNOWN.shipped,
      authorId: '5002',
      text: 'Left a message.',
      at: Date.UTC(2026, 2, 2, 14, 5),
    });
    const el = await openComments(KNOWN.shipped);
    await until(() => listed(el).length);
    expect(listed(el)[0]).to.match(/^Bob Okafor \(csr\.bob\) Mar 2, 2026, 2:05\sPM Left a message\.$/);
    expect(hasState(el, 'empty')).to.be.false;
    await isAccessible(el);
  });

  it('in the language of the store', async () => {
    page.sandbox.comments.add({commentId: '99', orderId: KNOWN.shipped, authorId: '5002', text: 'Hallo', at: Date.UTC(2026, 2, 2, 14, 5)});
    const el = await mount<OrderComments>(html`<order-comments order-id=${KNOWN.shipped}></order-comments>`, {langId: '-3'});
    await appears(el, 'heading', /^Kommentare zur Bestellung/);
    await until(() => listed(el)[0]?.includes('02.03.2026, 14:05'));
  });

  it('one’s own are marked', async () => {
    const el = await openComments(KNOWN.deliveredOfAna);
    await until(() => listed(el).length === 2 && listed(el)[1]?.startsWith('Alice Ng (you)'));
    expect(listed(el)[0]).to.match(/^Carol Lindqvist \(css\.carol\) .* Invoice arrived, all well\. 👍$/);
  });

  it('keeps the lines of a comment', async () => {
    const el = await openComments(KNOWN.deliveredOfAna);
    const text = await until(() => [...(el.shadowRoot?.querySelectorAll<HTMLElement>('[part~=comment]') ?? [])].at(-1));
    expect(text.innerText).to.contain('Ana asked for a copy of the invoice.\nSent by email.');
  });

  it('an author whom the store does not know any more is no reason to show nothing', async () => {
    page.sandbox.comments.add({commentId: '99', orderId: KNOWN.shipped, authorId: '1', text: 'From long ago.', at: 0});
    const el = await openComments(KNOWN.shipped);
    await until(() => listed(el)[0]?.includes('From long ago.'));
    await isAccessible(el);
  });

  it('markup in a comment is text', async () => {
    const {title} = document;
    const el = await openComments(KNOWN.scriptInName);
    await until(() => listed(el)[0]?.includes('<img src=x onerror="document.title=1"> is what the customer wrote.'));
    expect(el.shadowRoot?.querySelector('li img')).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it('other scripts run in their own direction', async () => {
    const el = await openComments(KNOWN.hebrewName);
    await until(() => listed(el)[0]?.includes('הלקוחה'));
    const [text] = [...(el.shadowRoot?.querySelectorAll('li p') ?? [])].filter((p) => p.textContent?.includes('הלקוחה'));
    expect(getComputedStyle(text as Element).direction).to.equal('rtl');
  });

  it('a word without end stays inside', async () => {
    page.sandbox.comments.add({commentId: '99', orderId: KNOWN.shipped, authorId: '5002', text: 'x'.repeat(3000), at: 0});
    const el = await openComments(KNOWN.shipped);
    await until(() => listed(el).length);
    expect(el.scrollWidth).to.be.at.most(el.clientWidth);
  });

  describe('many', () => {
    const numbers = (el: Element) => listed(el).map((text) => Number(/(\d+): /.exec(text)?.[1]));
    const from = (first: number, last: number) => Array.from({length: first - last + 1}, (_, i) => first - i);

    it('shows the newest 15, then older ones, newest first and none twice', async () => {
      const el = await openComments(KNOWN.withFortyComments);
      const older = await appears(el, 'button', 'Show older comments');
      expect(numbers(el)).to.deep.equal(from(40, 26));
      expect(textsOf(el, 'heading')).to.deep.equal(['Order comments 15 of 40']);
      await isAccessible(el);
      older.click();
      await until(() => numbers(el).length === 30);
      expect(numbers(el)).to.deep.equal(from(40, 11));
      find(el, 'button', 'Show older comments').focus();
      await press('Enter');
      await until(() => numbers(el).length === 40);
      expect(numbers(el)).to.deep.equal(from(40, 1));
      await hasFocus(() => findAll(el, 'listitem')[30]!);
      expect(textsOf(el, 'heading')).to.deep.equal(['Order comments']);
      expect(textsOf(el, 'button')).to.deep.equal(['Add comment']);
      expect(await requests(page, READS)).to.have.length(3);
    });

    it('asks once for older ones, however often one clicks', async () => {
      const el = await openComments(KNOWN.withFortyComments);
      const older = await appears(el, 'button', 'Show older comments');
      const hold = page.hold('pageNumber=2');
      older.click();
      older.click();
      await hold.arrived;
      await until(() => isOff(older) && hasState(el, 'loading'));
      older.click();
      expect(numbers(el), 'what is there stays').to.deep.equal(from(40, 26));
      hold.release();
      await until(() => numbers(el).length === 30);
      expect(await requests(page, 'pageNumber=2')).to.have.length(1);
    });

    it('one that a colleague adds meanwhile moves the pages, but is no reason to show one twice', async () => {
      const el = await openComments(KNOWN.withFortyComments);
      const older = await appears(el, 'button', 'Show older comments');
      page.sandbox.comments.add({commentId: '99', orderId: KNOWN.withFortyComments, authorId: '5002', text: '41: new', at: Date.now()});
      older.click();
      await until(() => numbers(el).length === 29);
      expect(numbers(el)).to.deep.equal(from(40, 12));
    });

    it('when older ones cannot be read, the newer ones stay and it can be tried again', async () => {
      const el = await openComments(KNOWN.withFortyComments);
      const older = await appears(el, 'button', 'Show older comments');
      page.sandbox.faults.add({kind: 'html', path: 'pageNumber=2', times: 1});
      older.click();
      const alert = await appears(el, 'alert');
      expect(textOf(alert)).to.contain('The server has a problem.');
      expect(numbers(el)).to.deep.equal(from(40, 26));
      await isAccessible(el);
      find(alert, 'button', 'Try again').click();
      await until(() => numbers(el).length === 30);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });
  });

  describe('which order', () => {
    it('a late answer about the former order is not shown', async () => {
      const hold = page.hold(`${KNOWN.withFortyComments}/comment`);
      const el = await openComments(KNOWN.withFortyComments);
      await hold.arrived;
      el.orderId = KNOWN.scriptInName;
      await until(() => listed(el).length === 1);
      hold.release();
      await requests(page);
      await el.updateComplete;
      expect(listed(el)).to.have.length(1);
      expect(listed(el)[0]).to.contain('is what the customer wrote.');
    });

    it('nothing of the former order stays while the new one is read', async () => {
      const el = await openComments(KNOWN.withFortyComments);
      await until(() => listed(el).length);
      const hold = page.hold(`${KNOWN.scriptInName}/comment`);
      el.orderId = KNOWN.scriptInName;
      await hold.arrived;
      await until(() => textOf(el).includes('Loading'));
      expect(listed(el)).to.deep.equal([]);
      expect(textsOf(el, 'heading')).to.deep.equal(['Order comments']);
      hold.release();
      await until(() => listed(el).length === 1);
    });

    it('what was wrong with a comment on the former order is not wrong here', async () => {
      const el = await openComments(KNOWN.shipped);
      find(el, 'button', 'Add comment').click();
      await until(() => textOf(el).includes('Write a comment first.'));
      el.orderId = KNOWN.deliveredOfAna;
      await until(() => listed(el).length);
      expect(textOf(el)).to.not.contain('Write a comment first.');
      expect(descriptionOf(find(el, 'textbox', 'Comment'))).to.equal('3,000 bytes left');
    });

    it('taken out and put back: not read again', async () => {
      const el = await openComments(KNOWN.deliveredOfAna);
      await until(() => listed(el).length === 2);
      const parent = el.parentNode as ParentNode;
      el.remove();
      parent.append(el);
      await el.updateComplete;
      expect(listed(el)).to.have.length(2);
      expect(await requests(page, READS)).to.have.length(1);
    });

    it('taken out while it reads, and put back: read once more', async () => {
      const hold = page.hold(`${KNOWN.deliveredOfAna}/comment`);
      const el = await openComments(KNOWN.deliveredOfAna);
      await hold.arrived;
      const parent = el.parentNode as ParentNode;
      el.remove();
      hold.release();
      parent.append(el);
      await until(() => listed(el).length === 2);
    });
  });

  for (const [version, endpoint] of [
    ['8', '/v8/wcs/resources'],
    ['9.0', '/v9.0/wcs/resources'],
  ] as const)
    it(`reads those of HCL Commerce ${version}`, async () => {
      const el = await openComments(KNOWN.deliveredOfAna, {version, endpoint});
      await until(() => listed(el).length === 2);
    });
});
