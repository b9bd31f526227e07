import {expect} from '@open-wc/testing';
import {CUSTOMERS, MOREAUS, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {B2B, customerNames, customerRow, mountFindCustomers} from '../support/customers.js';
import {
  appears,
  box,
  fill,
  find,
  findAll,
  hasFocus,
  hasState,
  isAccessible,
  nameOf,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {openMore, search, submit, toggleMore, typed} from '../support/find-orders.js';

const PEOPLE = 'person?';

describe('find-customers: the form', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('shows what is used most, and asks nothing before the first search', async () => {
    const el = await mountFindCustomers();
    await appears(el, 'heading', 'Find customers');
    expect(findAll(el, 'textbox').map(nameOf)).to.deep.equal(['Logon ID', 'Last name', 'Email']);
    expect(await requests(page, PEOPLE)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('has the rest one step away, and remembers how the CSR left it', async () => {
    const el = await mountFindCustomers();
    await openMore(el);
    const labels = findAll(el, 'textbox').map(nameOf);
    expect(labels).to.deep.equal([
      ...['Logon ID', 'Last name', 'Email', 'First name', 'Phone', 'Street address', 'ZIP or postal code', 'State or province'],
    ]);
    fill(el, 'Country or region', 'CA');
    await appears(el, 'combobox', 'State or province');
    await isAccessible(el);
    const again = await mountFindCustomers();
    await appears(again, 'textbox', 'Phone');
    await toggleMore(again, false);
  });

  it('asks for the organization in a B2B store', async () => {
    const el = await mountFindCustomers(B2B);
    await appears(el, 'textbox', 'Organization name');
    await isAccessible(el);
  });

  it('wants one criterion at least', async () => {
    const el = await mountFindCustomers();
    submit(el, {'Last name': '   '});
    await appears(el, 'alert', 'Enter at least one criterion.');
    await hasFocus(() => box(el, 'Logon ID'));
    fill(el, 'Last name', 'x');
    await until(() => !textsOf(el, 'alert').length);
    expect(await requests(page, PEOPLE)).to.deep.equal([]);
  });

  it('says beside the box that 40 characters can be searched, and cuts nothing', async () => {
    const el = await mountFindCustomers();
    const long = 'x'.repeat(41);
    submit(el, {Email: long});
    await hasFocus(() => box(el, 'Email'));
    expect(box(el, 'Email').value).to.equal(long);
    expect(textOf(el)).to.contain('At most 40 characters can be searched.');
    await isAccessible(el);
    fill(el, 'Email', 'x');
    await until(() => !textOf(el).includes('At most 40'));
    expect(await requests(page, PEOPLE)).to.deep.equal([]);
  });

  it('shows the box that is wrong, however it was hidden', async () => {
    const el = await mountFindCustomers();
    el.criteria = {phone: '1'.repeat(50)};
    expect(await el.search()).to.equal(false);
    await hasFocus(() => box(el, 'Phone'));
  });

  it('is emptied by Clear, with its results', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    find(el, 'button', 'Clear').click();
    await hasFocus(() => box(el, 'Logon ID'));
    expect(typed(el, 'Last name')).to.deep.equal(['']);
    expect(textsOf(el, 'table')).to.deep.equal([]);
  });

  for (const value of ['%', '*', '"', "O'Brien", '😀', '<script>', '\u202Eabc'])
    it(`takes ${JSON.stringify(value)} as it is`, async () => {
      const el = await mountFindCustomers();
      await search(el, {'Last name': value}, /No customer matches|customers? found/);
      const [request = ''] = await requests(page, PEOPLE);
      expect(new URL(request.split(' ')[1]!, location.href).searchParams.get('lastName')).to.equal(value);
    });
});

describe('find-customers: results', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  it('are one request, and a heading that has the focus', async () => {
    const el = await mountFindCustomers();
    const answer = page.hold(PEOPLE);
    submit(el, {'Logon ID': 'ANA@example.com'});
    await answer.arrived;
    await until(() => hasState(el, 'loading') && textOf(el).includes('Loading'));
    await isAccessible(el);
    answer.release();
    const heading = await appears(el, 'heading', '1 customer found');
    await hasFocus(() => heading);
    expect(textOf(customerRow(el, 'Ana Ruiz')))
      .to.contain('ana@example.com')
      .and.contain('Enabled');
    expect(await requests(page, 'person')).to.satisfy((all: string[]) => all.filter((one) => one.includes('q=registered')).length === 1);
    expect(await requests(page, `person/${CUSTOMERS.ana}`)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('are 20 of 61, with advice', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Moreau'}, `20 of ${MOREAUS} customers`);
    expect(customerNames(el)).to.have.length(20);
    expect(textOf(el)).to.contain('HCL Commerce gives no more than these.');
    await isAccessible(el);
  });

  it('are as many as max-results says', async () => {
    const el = await mountFindCustomers();
    el.maxResults = 5;
    await search(el, {'Last name': 'Moreau'}, `5 of ${MOREAUS} customers`);
    expect(customerNames(el)).to.have.length(5);
  });

  it('may be none, and say why', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Nobody'}, 'No customer matches');
    expect(hasState(el, 'empty')).to.equal(true);
    expect(textOf(el)).to.contain('Guests have no account: look for their orders instead.');
    expect(textsOf(el, 'table')).to.deep.equal([]);
    await isAccessible(el);
  });

  it('name a customer without a name by the logon ID', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Logon ID': 'nameless@example.com'}, '1 customer found');
    expect(customerNames(el)).to.deep.equal(['nameless@example.com']);
  });

  it('say which account is disabled', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Logon ID': 'dirk@example.com'}, '1 customer found');
    expect(textOf(customerRow(el, 'Dirk Disabled'))).to.contain('Disabled');
  });

  it('have the organization in a B2B store, and only there', async () => {
    const el = await mountFindCustomers(B2B);
    await search(el, {'Organization name': 'harbor', 'Last name': 'Weber-Quist'}, '1 customer found');
    expect(textOf(customerRow(el, 'Wanda Weber-Quist'))).to.contain('harbor supplies');
    await isAccessible(el);
    const b2c = await mountFindCustomers();
    await search(b2c, {'Logon ID': 'ana@example.com'}, '1 customer found');
    expect(textsOf(b2c, 'columnheader')).to.deep.equal(['Customer', 'Logon ID', 'Account', 'Contact', 'Actions']);
  });

  it('show names with markup as text', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'script'}, /found/);
    expect(el.renderRoot.querySelector('customer-list')?.shadowRoot?.querySelector('script, img')).to.be.null;
  });

  for (const endpoint of ['/v8/wcs/resources', '/v9.0/wcs/resources'])
    it(`come from ${endpoint}, too`, async () => {
      const el = await mountFindCustomers({endpoint, version: endpoint.startsWith('/v8') ? '8' : '9.0'});
      await search(el, {'Last name': 'Moreau'}, `20 of ${MOREAUS} customers`);
    });

  it('are the answer to the last question, whichever comes last', async () => {
    const el = await mountFindCustomers();
    const late = page.hold('lastName=Moreau');
    submit(el, {'Last name': 'Moreau'});
    await late.arrived;
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    late.release();
    await requests(page);
    await el.updateComplete;
    expect(customerNames(el)).to.deep.equal(['Ana Ruiz']);
  });

  it('are asked for again when the element comes back while it waits', async () => {
    const el = await mountFindCustomers();
    const late = page.hold('lastName=Ruiz');
    submit(el, {'Last name': 'Ruiz'});
    await late.arrived;
    const desk = el.parentElement!;
    el.remove();
    late.release();
    desk.append(el);
    await appears(el, 'heading', '1 customer found');
    expect(hasState(el, 'loading')).to.equal(false);
  });
});

describe('find-customers: a customer', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const found = async () => {
    const el = await mountFindCustomers();
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    return el;
  };

  it('is a link where the host has a page for it; the link is followed unless the host prevents it', async () => {
    const el = await mountFindCustomers();
    el.customerLink = (customerId) => `#customer=${customerId}`;
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    const link = find(el, 'link', 'Ana Ruiz');
    expect(link.getAttribute('href')).to.equal('#customer=4003');
    const events = record(document, 'customer-open');
    document.addEventListener('customer-open', (event) => event.preventDefault(), {once: true});
    link.click();
    expect(location.hash).to.equal('');
    link.click();
    await until(() => location.hash === '#customer=4003');
    expect(events.map(({customerId, bubbles, composed}) => [customerId, bubbles, composed])).to.deep.equal([
      ['4003', true, true],
      ['4003', true, true],
    ]);
    el.focusCustomer('4003');
    await hasFocus(() => link);
  });

  it('is a button elsewhere: the order history opens in place, and one comes back to the row', async () => {
    const el = await found();
    find(el, 'button', 'Ana Ruiz').click();
    const heading = await appears(el, 'heading', 'Order history');
    await hasFocus(() => heading);
    await appears(el, 'heading', '2 orders');
    expect(textsOf(el, 'heading', 'Find customers')).to.deep.equal([]);
    await isAccessible(el);
    find(el, 'button', '‹ Back to Find customers').click();
    await hasFocus(() => find(el, 'button', 'Ana Ruiz'));
    expect(textsOf(el, 'heading', 'Order history')).to.deep.equal([]);
  });

  it('does not open in place when the host shows it', async () => {
    const el = await found();
    document.addEventListener('customer-open', (event) => event.preventDefault(), {once: true});
    find(el, 'button', 'Ana Ruiz').click();
    await el.updateComplete;
    expect(textsOf(el, 'heading', 'Order history')).to.deep.equal([]);
  });

  it('has a menu that opens the history, too', async () => {
    const el = await found();
    const opener = find(el, 'button', 'Actions for Ana Ruiz');
    opener.focus();
    await press('Enter');
    const menu = await appears(el, 'menu', 'Actions for Ana Ruiz');
    expect(textsOf(menu, 'menuitem')).to.deep.equal(['Order history', 'Disable account']);
    await hasFocus(() => find(el, 'menuitem', 'Order history'));
    await isAccessible(el);
    await press('Escape');
    await hasFocus(() => opener);
    await press('Enter', 'Enter');
    await appears(el, 'heading', '2 orders');
  });

  it('shows the contact when asked, with one request, and puts it away', async () => {
    const el = await found();
    const button = find(el, 'button', 'Contact of Ana Ruiz');
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await until(() => textOf(find(el, 'table')).includes('Chicago'));
    expect(button.ariaExpanded).to.equal('true');
    expect(textsOf(el, 'button', /^Copy/)).to.have.length(3);
    expect(await requests(page, `person/${CUSTOMERS.ana}`)).to.have.length(1);
    await isAccessible(el);
    button.click();
    await until(() => !textOf(find(el, 'table')).includes('Chicago'));
  });

  it('says when there is no contact', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Logon ID': 'nameless@example.com'}, '1 customer found');
    find(el, 'button', 'Contact of nameless@example.com').click();
    await until(() => textOf(el).includes('Neither address nor phone nor email is known.'));
  });

  it('says when the contact cannot be read, and reads it again', async () => {
    const el = await found();
    page.sandbox.faults.add({kind: 'offline', path: `person/${CUSTOMERS.ana}`, times: 1});
    find(el, 'button', 'Contact of Ana Ruiz').click();
    const alert = await appears(el, 'alert', /could not be reached/);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await until(() => textOf(find(el, 'table')).includes('Chicago'));
  });
});
