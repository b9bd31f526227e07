import {expect, nextFrame} from '@open-wc/testing';
import {KNOWN, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {
  appears,
  descriptionOf,
  fill,
  find,
  hasFocus,
  isAccessible,
  press,
  requests,
  textOf,
  textsOf,
  type,
  until,
  useSandbox,
} from '../support/elements.js';
import {anything, mountFindOrders, orderNumbers, paste, typed} from '../support/find-orders.js';

const ORDERS = '/order?';
const SIGNATURE = 'Hello, where is my parcel?\n\nBest regards,\nAmy Smith\nTel +1 416 555 0103';
const LABEL = 'Amy Smith\n144 Old Post Road\nToronto, ON M5V 1A1\nCanada';

describe('find-orders: the box that takes anything', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const mounted = () => mountFindOrders();
  const inCanada = () => mountFindOrders({country: 'CA'});
  const says = (el: Element): string => descriptionOf(anything(el));
  const isWrong = (el: Element): boolean => anything(el).getAttribute('aria-invalid') === 'true';

  it('says what it takes', async () => {
    const el = await mounted();
    expect(says(el)).to.contain('a whole signature: it fills the boxes below.');
    expect(isWrong(el)).to.equal(false);
    await isAccessible(el);
  });

  it('takes a signature apart, shows what went where, and asks nothing yet', async () => {
    const el = await mounted();
    paste(el, SIGNATURE);
    await until(() => says(el) === 'Filled in: First name Amy, Last name Smith, Phone +1 416 555 0103.');
    expect(typed(el, 'First name', 'Last name', 'Phone')).to.deep.equal(['Amy', 'Smith', '+1 416 555 0103']);
    expect(textsOf(el, 'status', says(el)), 'is said aloud').to.have.length(1);
    expect(anything(el).value, 'stays to be compared with').to.equal(SIGNATURE);
    expect(await requests(page, ORDERS)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('takes a shipping label apart, in a country of its own', async () => {
    const el = await mounted();
    paste(el, LABEL);
    await appears(el, 'combobox', 'State or province');
    expect(typed(el, 'First name', 'Last name', 'Street address', 'City', 'ZIP or postal code')).to.deep.equal([
      'Amy',
      'Smith',
      '144 Old Post Road',
      'Toronto',
      'M5V 1A1',
    ]);
    await until(() => typed(el, 'Country or region', 'State or province').join() === 'CA,ON');
    await press('Enter');
    await appears(el, 'heading', '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingUnlocked]);
  });

  for (const phone of ['(416) 555-0103', '416.555.0103', '+1 416 555 0103', '4165550103', '416-555-0103 ext. 12'])
    it(`knows ${phone} for a phone number`, async () => {
      const el = await mounted();
      paste(el, phone);
      await until(() => says(el).startsWith('Filled in: Phone '));
      const [shown = ''] = typed(el, 'Phone');
      expect(shown.replace(/\D/g, '')).to.match(/^1?4165550103$/);
      expect(phone).to.contain(shown);
      expect(typed(el, 'Order number')).to.deep.equal(['']);
    });

  for (const [what, text] of [
    ['a link', 'https://shop.example.com/shop/OrderDetail?storeId=10201&orderId=700103&langId=-1'],
    ['a link with the number behind its hash', `https://shop.example.com/customer-service#order=${KNOWN.pendingUnlocked}`],
    ['a text', 'Dear team,\nplease look into order no. 700103, which I placed on March 3, 2026.\nAmy Smith, 416-555-0103'],
    ['nothing else', ' 700103 '],
  ] as const)
    it(`finds the order number in ${what}, and Enter searches for it`, async () => {
      const el = await mounted();
      paste(el, text);
      await until(() => typed(el, 'Order number')[0] === KNOWN.pendingUnlocked);
      expect(says(el)).to.equal(`Filled in: Order number ${KNOWN.pendingUnlocked}.`);
      await press('Enter');
      const heading = await appears(el, 'heading', '1 order found');
      await hasFocus(() => heading);
      expect(orderNumbers(el)).to.deep.equal([KNOWN.pendingUnlocked]);
      expect(anything(el).value, 'Enter adds no line').to.equal(text);
    });

  it('is read when it is typed into as well: with Enter, or when it is left', async () => {
    const el = await inCanada();
    anything(el).focus();
    await type('smith M5V 1A1');
    await press('Tab');
    expect(await until(() => typed(el, 'Last name')[0])).to.equal('smith');
    anything(el).select();
    await type(KNOWN.shipped);
    expect(typed(el, 'Order number'), 'nothing jumps while somebody types').to.deep.equal(['']);
    await press('Enter');
    await appears(el, 'heading', '1 order found');
    expect(orderNumbers(el)).to.deep.equal([KNOWN.shipped]);
  });

  it('takes another line with Shift and Enter, and Enter while a word is composed', async () => {
    const el = await mounted();
    anything(el).focus();
    await type('Amy Smith');
    await press('Shift+Enter');
    await type('M5V 1A1');
    expect(anything(el).value).to.equal('Amy Smith\nM5V 1A1');
    const composing = new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true});
    expect(anything(el).dispatchEvent(composing), 'belongs to the input method').to.equal(true);
    await nextFrame();
    expect(await requests(page, ORDERS)).to.deep.equal([]);
  });

  it('searches for the boxes when it is empty', async () => {
    const el = await mounted();
    fill(el, 'Last name', 'Lund');
    anything(el).focus();
    await press('Enter');
    await appears(el, 'heading', '1 order found');
    expect(says(el)).to.contain('it fills the boxes below.');
  });

  it('is corrected in the boxes, and what the CSR has corrected is searched for', async () => {
    const el = await inCanada();
    paste(el, 'Amy Smyth M5V 1A1');
    await until(() => typed(el, 'Last name')[0] === 'Smyth');
    fill(el, 'Last name', 'Smith');
    find(el, 'button', 'Search').click();
    await appears(el, 'heading', '1 order found');
    const [asked = ''] = await requests(page, ORDERS);
    expect(asked).to.contain('lastName=Smith').and.contain('firstName=Amy').and.contain('zipCode=M5V');
    expect(anything(el).value).to.equal('Amy Smyth M5V 1A1');
  });

  it('puts what is pasted next in the place of what was pasted before, and leaves alone what was typed', async () => {
    const el = await mounted();
    paste(el, SIGNATURE);
    await until(() => typed(el, 'Last name')[0] === 'Smith');
    fill(el, 'City', 'Toronto');
    fill(el, 'First name', 'Aaron');
    paste(el, 'smith.a@example.com');
    await until(() => typed(el, 'Email')[0] === 'smith.a@example.com');
    expect(typed(el, 'Last name', 'Phone'), 'were pasted').to.deep.equal(['', '']);
    expect(typed(el, 'City', 'First name'), 'were typed').to.deep.equal(['Toronto', 'Aaron']);
    fill(el, 'Paste or type anything', '');
    await until(() => typed(el, 'Email')[0] === '');
    expect(says(el)).to.contain('it fills the boxes below.');
    expect(typed(el, 'City', 'First name')).to.deep.equal(['Toronto', 'Aaron']);
  });

  for (const [what, text, problem] of [
    ['a megabyte', 'Amy Smith, M5V 1A1 '.repeat(56_000), 'This is more than 10,000 characters.'],
    ['a picture', `\u0089PNG\r\n\u001a\n\0\0\0${'\u0001\u0002\ufffd'.repeat(300)}`, 'This is no text that can be read.'],
    ['a script', '<script>document.title=1</script>', 'No order number, phone, email or address was recognized.'],
    ['emoji', '🎁🎉👩‍👩‍👧 🇨🇦', 'No order number, phone, email or address was recognized.'],
    ['wildcards', '%*_\'";--', 'No order number, phone, email or address was recognized.'],
    ['writing marks and nothing else', '\u200e\u202b \u202c\u200f', 'There is nothing in it to read.'],
  ] as const)
    it(`says what is wrong with ${what}, asks nothing, and loses nothing`, async () => {
      const {title} = document;
      const el = await mounted();
      fill(el, 'Last name', 'Lund');
      paste(el, text);
      await until(() => says(el).startsWith(problem));
      expect(isWrong(el)).to.equal(true);
      await press('Enter');
      await nextFrame();
      expect(await requests(page, ORDERS)).to.deep.equal([]);
      expect(anything(el).value.length, 'what was pasted').to.be.at.least(text.replace(/\r/g, '').length);
      expect(typed(el, 'Last name'), 'what was typed').to.deep.equal(['Lund']);
      expect(document.title).to.equal(title);
      await isAccessible(el);
      paste(el, KNOWN.shipped);
      await until(() => !isWrong(el));
    });

  it('reads through marks of writing direction and blanks that nobody sees', async () => {
    const el = await mounted();
    paste(el, '\u202b\u200fAmy\u00a0Smith\u202c\n\u2066416\u2011555\u20110103\u2069');
    await until(() => typed(el, 'Phone')[0] === '416-555-0103');
    expect(typed(el, 'First name', 'Last name')).to.deep.equal(['Amy', 'Smith']);
  });

  it('is emptied with the boxes, and gets the focus', async () => {
    const el = await mounted();
    paste(el, LABEL);
    await until(() => typed(el, 'Last name')[0] === 'Smith');
    find(el, 'button', 'Clear').click();
    await hasFocus(() => anything(el));
    await until(() => anything(el).value === '');
    expect(typed(el, 'Last name', 'City')).to.deep.equal(['', '']);
    expect(says(el)).to.contain('it fills the boxes below.');
    expect(textOf(el)).not.to.contain('Filled in');
  });

  it('is read in a B2B store, too, and leaves the organization alone', async () => {
    const {buyerId, items} = page.sandbox.orders.get(KNOWN.b2bPendingApproval)!;
    const organization = page.sandbox.users.get(buyerId)!.organization!.name;
    const {firstName, lastName, city, state, zipCode} = items[0]!.address!;
    const el = await mountFindOrders({storeId: '10202', storeType: 'B2B'});
    fill(el, 'Organization name', organization);
    paste(el, `${firstName} ${lastName}\n${city}, ${state} ${zipCode}`);
    await until(() => typed(el, 'Last name')[0] === lastName);
    await press('Enter');
    await appears(el, 'heading', /^\d+ orders? found$/);
    expect(orderNumbers(el)).to.include(KNOWN.b2bPendingApproval);
    expect(typed(el, 'Organization name')).to.deep.equal([organization]);
    await isAccessible(el);
  });

  it('is read by the ways of the store’s country', async () => {
    const el = await mountFindOrders({country: 'DE'});
    paste(el, '10115 Berlin');
    await until(() => typed(el, 'ZIP or postal code')[0] === '10115');
    expect(typed(el, 'City')).to.deep.equal(['Berlin']);
  });
});
