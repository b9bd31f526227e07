import {expect, html} from '@open-wc/testing';
import {CUSTOMERS, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import type {CustomerList, FindCustomers} from '../../src/index.js';
import {answerWith, chooseFor, customerRow, mountFindCustomers} from '../support/customers.js';
import {
  appears,
  find,
  hasFocus,
  isAccessible,
  isOff,
  mount,
  once,
  press,
  record,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {search} from '../support/find-orders.js';

const ANA = 'Ana Ruiz';
const SENT = `PUT /wcs/resources/store/10201/person/${CUSTOMERS.ana}`;

describe('find-customers: the account', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const isEnabled = (customerId: string = CUSTOMERS.ana) => page.sandbox.users.get(customerId)?.enabled;

  async function found(): Promise<FindCustomers> {
    const el = await mountFindCustomers();
    await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    return el;
  }

  const shows = (el: Element, text: string) => until(() => textOf(customerRow(el, ANA)).includes(text), text);

  it('asks first, naming the customer and what it means; the safe answer has the focus', async () => {
    const el = await found();
    await chooseFor(el, ANA, 'Disable account');
    const dialog = await appears(el, 'dialog', 'Disable the account of Ana Ruiz?');
    expect(textOf(dialog)).to.contain('Ana Ruiz (ana@example.com) will not be able to sign in until the account is enabled again.');
    await hasFocus(() => find(dialog, 'button', 'Leave it enabled'));
    await isAccessible(el);
    await press('Escape');
    await until(() => !textsOf(el, 'dialog').length);
    await hasFocus(() => find(el, 'button', 'Actions for Ana Ruiz'));
    expect(await requests(page, SENT)).to.deep.equal([]);
    expect(isEnabled()).to.be.true;
  });

  it('is disabled and enabled with one write each, told, and shown', async () => {
    const el = await found();
    const events = record(document, 'account-disable', 'account-disabled', 'account-enable', 'account-enabled');
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await shows(el, 'Disabled');
    expect(isEnabled()).to.be.false;
    await until(() => textsOf(el, 'status', 'The account of Ana Ruiz is disabled.').length);
    await isAccessible(el);
    await chooseFor(el, ANA, 'Enable account');
    await answerWith(el, 'Enable account');
    await shows(el, 'Enabled');
    expect(isEnabled()).to.be.true;
    expect(await requests(page, SENT)).to.have.length(2);
    expect(events.map(({type, customerId}) => [type, customerId])).to.deep.equal([
      ['account-disable', '4003'],
      ['account-disabled', '4003'],
      ['account-enable', '4003'],
      ['account-enabled', '4003'],
    ]);
    for (const event of events) expect(JSON.stringify({...event})).not.to.match(/ana|ruiz/i);
  });

  it('shows in every element of the page at once', async () => {
    const around = await mount<HTMLElement>(html`
      <div>
        <find-customers></find-customers>
        <find-customers></find-customers>
        <order-history customer-id=${CUSTOMERS.ana}></order-history>
      </div>
    `);
    const [one, other, history] = [...around.children] as [Element, Element, Element];
    for (const el of [one, other]) await search(el, {'Logon ID': 'ana@example.com'}, '1 customer found');
    await appears(history, 'button', 'Disable account');
    await chooseFor(one, ANA, 'Disable account');
    await answerWith(one, 'Disable account');
    await Promise.all([shows(one, 'Disabled'), shows(other, 'Disabled')]);
    find(history, 'button', 'Enable account').click();
    await answerWith(history, 'Enable account');
    await Promise.all([shows(one, 'Enabled'), shows(other, 'Enabled')]);
  });

  it('stays as it is when the page does not allow it, and says why', async () => {
    const el = await found();
    el.addEventListener('account-disable', (event) => event.waitUntil(Promise.reject(new Error('Ask your supervisor.'))), {
      once: true,
    });
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await appears(el, 'alert', /Ask your supervisor\./);
    expect(await requests(page, SENT)).to.deep.equal([]);
    await isAccessible(el);
  });

  it('one account at a time: meanwhile nothing can be chosen for another that would not be done', async () => {
    const row = (customerId: string, firstName: string, lastName: string) =>
      ({customerId, firstName, lastName, type: 'registered', enabled: true}) as const;
    const customers = [row(CUSTOMERS.ana, 'Ana', 'Ruiz'), row(CUSTOMERS.ben, 'Ben', 'Carter')];
    const el = await mount<CustomerList>(html`<customer-list .customers=${customers}></customer-list>`);
    await appears(el, 'button', 'Actions for Ana Ruiz');
    const hold = page.hold({method: 'PUT', path: `person/${CUSTOMERS.ana}`});
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await hold.arrived;
    find(el, 'button', 'Actions for Ben Carter').click();
    const next = await appears(el, 'menuitem', 'Disable account');
    expect([isOff(next), isOff(find(el, 'menuitem', 'Order history'))]).to.deep.equal([true, false]);
    next.click();
    await el.updateComplete;
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
    expect(textsOf(el, 'menuitem'), 'the menu stays, as it does not do what was chosen').to.have.length(2);
    await isAccessible(el);
    hold.release();
    await shows(el, 'Disabled');
    await until(() => !isOff(next));
    next.click();
    await appears(el, 'dialog', 'Disable the account of Ben Carter?');
    await press('Escape');
    expect([isEnabled(), isEnabled(CUSTOMERS.ben)]).to.deep.equal([false, true]);
  });

  it('waits for the page', async () => {
    const el = await found();
    let agree = (): void => {};
    el.addEventListener('account-disable', (event) => event.waitUntil(new Promise<void>((resolve) => (agree = resolve))), {
      once: true,
    });
    const asked = once(document, 'account-disable');
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await asked;
    expect(isEnabled()).to.be.true;
    agree();
    await shows(el, 'Disabled');
  });

  it('is not written when somebody was faster: the rule says so, and the row shows it', async () => {
    const el = await found();
    page.sandbox.users.get(CUSTOMERS.ana)!.enabled = false;
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    const alert = await appears(el, 'alert', /This account is disabled already\./);
    expect(textsOf(alert, 'button')).to.deep.equal([]);
    await shows(el, 'Disabled');
    expect(await requests(page, SENT)).to.deep.equal([]);
  });

  it('was disabled although the answer was lost: it looks, and says so', async () => {
    const el = await found();
    page.sandbox.faults.add({kind: 'offline', path: `person/${CUSTOMERS.ana}`, method: 'PUT', when: 'after', times: 1});
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await shows(el, 'Disabled');
    await until(() => textsOf(el, 'status', 'The account of Ana Ruiz is disabled.').length);
    expect(await requests(page, SENT)).to.have.length(1);
  });

  it('was not disabled: it looks, and one can try again', async () => {
    const el = await found();
    page.sandbox.faults.add({kind: 'offline', path: `person/${CUSTOMERS.ana}`, method: 'PUT', times: 1});
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    const alert = await appears(el, 'alert', /It was not done\. You can safely try again\./);
    await isAccessible(el);
    find(alert, 'button', 'Try again').click();
    await shows(el, 'Disabled');
    expect(await requests(page, SENT)).to.have.length(2);
  });

  it('may be anything when looking fails, too: nobody knows, and it says where to look', async () => {
    const el = await found();
    const path = `person/${CUSTOMERS.ana}`;
    page.sandbox.faults.add({kind: 'offline', path, method: 'PUT', times: 1});
    const put = page.hold({path, method: 'PUT', when: 'before'});
    await chooseFor(el, ANA, 'Disable account');
    await answerWith(el, 'Disable account');
    await put.arrived;
    page.sandbox.faults.add({kind: 'offline', path, method: 'GET', times: 1});
    put.release();
    const alert = await appears(el, 'alert', /Nobody can say now whether it was done\./);
    expect(textOf(alert)).to.contain('Look at the account again before you repeat it.');
    expect(textOf(alert)).not.to.contain('order');
  });

  it('of a row that has gone over to another store is not asked about any more', async () => {
    const el = await found();
    await chooseFor(el, ANA, 'Disable account');
    await appears(el, 'dialog');
    await press('Escape');
    el.parentElement!.setAttribute('store-id', '10202');
    await appears(el, 'heading', 'No customer matches');
    expect(textsOf(el, 'dialog')).to.deep.equal([]);
  });
});
