import {expect} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  box,
  descriptionOf,
  fill,
  find,
  focused,
  hasFocus,
  isAccessible,
  isOff,
  press,
  record,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {add, kept, listed, openComments, write} from '../support/comments.js';

const SENT = 'POST /wcs/resources/store/10201/order/';

describe('order-comments: adding', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const counter = (el: Element) => descriptionOf(box(el, 'Comment'));

  it('is sent once, shown on top, told, and the box is empty for the next one', async () => {
    const el = await openComments(KNOWN.deliveredOfAna);
    await until(() => listed(el).length === 2);
    const events = record(document, 'comment-add', 'comment-added');
    add(el, '  Called back: wants\nan invoice.  ');
    await until(() => listed(el).length === 3);
    expect(listed(el)[0]).to.match(/^Alice Ng \(you\) .* Called back: wants an invoice\.$/);
    expect(kept(page, KNOWN.deliveredOfAna).at(-1)).to.equal('Called back: wants\nan invoice.');
    await until(() => textsOf(el, 'status').includes('The comment was added.'));
    await hasFocus(() => box(el, 'Comment'));
    expect(box(el, 'Comment').value).to.equal('');
    expect(counter(el)).to.equal('3,000 bytes left');
    expect(await requests(page, SENT)).to.have.length(1);
    expect(events.map((event) => [event.type, event.orderId])).to.deep.equal([
      ['comment-add', KNOWN.deliveredOfAna],
      ['comment-added', KNOWN.deliveredOfAna],
    ]);
    expect(events.map((event) => ('text' in event ? event.text : event.commentId))).to.deep.equal([
      'Called back: wants\nan invoice.',
      page.sandbox.comments.of(KNOWN.deliveredOfAna).at(-1)?.commentId,
    ]);
    await isAccessible(el);
  });

  it('can be done by key alone', async () => {
    const el = await openComments(KNOWN.shipped);
    box(el, 'Comment').focus();
    await type('Typed.');
    await press('Tab');
    expect(focused() === find(el, 'button', 'Add comment')).to.be.true;
    await press('Enter');
    await until(() => listed(el).length === 1);
    expect(kept(page, KNOWN.shipped)).to.deep.equal(['Typed.']);
  });

  it('the first comment ends the emptiness', async () => {
    const el = await openComments(KNOWN.shipped);
    await until(() => textOf(el).includes('No comments yet.'));
    add(el, 'First.');
    await until(() => listed(el).length === 1);
    expect(textOf(el)).to.not.contain('No comments yet.');
  });

  it('with older pages not yet read, the count is right and none is shown twice', async () => {
    const el = await openComments(KNOWN.withFortyComments);
    await appears(el, 'button', 'Show older comments');
    add(el, '41: new');
    await until(() => textsOf(el, 'heading')[0] === 'Order comments 16 of 41');
    find(el, 'button', 'Show older comments').click();
    await until(() => listed(el).length === 30);
    expect(new Set(listed(el)).size).to.equal(30);
    find(el, 'button', 'Show older comments').click();
    await until(() => listed(el).length === 41);
    expect(textsOf(el, 'button')).to.deep.equal(['Add comment']);
  });

  it('while it is sent, the text can be read but not changed, and a double click sends once', async () => {
    const el = await openComments(KNOWN.shipped);
    const hold = page.hold({method: 'POST', path: '/comment'});
    add(el, 'Once.');
    find(el, 'button', 'Add comment').click();
    await hold.arrived;
    await until(() => box(el, 'Comment').readOnly && isOff(find(el, 'button', 'Add comment')));
    find(el, 'button', 'Add comment').click();
    box(el, 'Comment').focus();
    await type('more');
    expect(box(el, 'Comment').value).to.equal('Once.');
    await isAccessible(el);
    hold.release();
    await until(() => listed(el).length === 1 && !box(el, 'Comment').readOnly);
    expect(kept(page, KNOWN.shipped)).to.deep.equal(['Once.']);
    expect(await requests(page, SENT)).to.have.length(1);
  });

  describe('3,000 bytes', () => {
    it('are counted as one types: emoji take four, accents two, spaces around none', async () => {
      const el = await openComments(KNOWN.shipped);
      expect(counter(el)).to.equal('3,000 bytes left');
      for (const [text, left] of [
        ['abc', '2,997 bytes left'],
        ['é', '2,998 bytes left'],
        ['漢', '2,997 bytes left'],
        ['😀', '2,996 bytes left'],
        ['  a  ', '2,999 bytes left'],
        ['x'.repeat(2999), '1 byte left'],
        ['😀'.repeat(750), '0 bytes left'],
        [`${'😀'.repeat(750)}!`, '1 byte too long'],
        ['x'.repeat(4500), '1,500 bytes too long'],
      ] as const) {
        write(el, text);
        await until(() => counter(el) === left, `“${left}”`);
      }
      await isAccessible(el);
    });

    it('are taken to the last', async () => {
      const el = await openComments(KNOWN.shipped);
      add(el, '😀'.repeat(750));
      await until(() => listed(el).length === 1);
      expect(kept(page, KNOWN.shipped)).to.deep.equal(['😀'.repeat(750)]);
    });

    it('one more is not sent: says so, keeps the text, and stops saying so once it is short enough', async () => {
      const el = await openComments(KNOWN.shipped);
      const intentions = record(el, 'comment-add');
      const text = `${'😀'.repeat(750)}!`;
      add(el, text);
      await until(() => counter(el).includes('The comment is too long. HCL Commerce keeps 3,000 bytes'));
      const comment = box<HTMLTextAreaElement>(el, 'Comment');
      await hasFocus(() => comment);
      expect(comment.getAttribute('aria-invalid')).to.equal('true');
      expect(comment.value).to.equal(text);
      expect(await requests(page, SENT)).to.deep.equal([]);
      expect(intentions).to.have.length(0);
      await isAccessible(el);
      fill(el, 'Comment', text.slice(0, -1));
      await until(() => counter(el) === '0 bytes left');
      expect(comment.getAttribute('aria-invalid')).to.not.equal('true');
    });
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['spaces and empty lines', ' \n\t \n'],
  ] as const)
    it(`${what} is not sent: says so where it happened, and stops saying so when one writes`, async () => {
      const el = await openComments(KNOWN.shipped);
      add(el, text);
      await until(() => counter(el).startsWith('Write a comment first.'));
      await hasFocus(() => box(el, 'Comment'));
      expect(box(el, 'Comment').getAttribute('aria-invalid')).to.equal('true');
      expect(await requests(page, SENT)).to.deep.equal([]);
      await isAccessible(el);
      await type('a');
      await until(() => !counter(el).includes('Write a comment first.'));
    });

  describe('what the page has to say', () => {
    it('it can read the comment and refuse it, with a reason; the text stays', async () => {
      const el = await openComments(KNOWN.shipped);
      el.addEventListener('comment-add', (event) => {
        if (/\d{12}/.test(event.text)) event.waitUntil(Promise.reject(new Error('No card numbers, please.')));
      });
      add(el, 'Card 424242424242');
      expect(textOf(await appears(el, 'alert'))).to.contain('No card numbers, please.');
      expect(box(el, 'Comment').value).to.equal('Card 424242424242');
      expect(await requests(page, SENT)).to.deep.equal([]);
      await isAccessible(el);
      add(el, 'Card ends in 4242');
      await until(() => listed(el).length === 1);
      expect(textsOf(el, 'alert')).to.deep.equal([]);
    });
  });

  for (const [version, endpoint] of [
    ['8', '/v8/wcs/resources'],
    ['9.0', '/v9.0/wcs/resources'],
  ] as const)
    it(`adds to HCL Commerce ${version}`, async () => {
      const el = await openComments(KNOWN.shipped, {version, endpoint});
      add(el, 'Hello.');
      await until(() => listed(el).length === 1);
      expect(kept(page, KNOWN.shipped)).to.deep.equal(['Hello.']);
    });
});
