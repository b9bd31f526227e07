import {expect} from '@open-wc/testing';
import {B2B_KELLERS, MOREAUS, USERS} from '../../demo/sandbox/index.js';
import '../../src/define.js';
import {Failure} from '../../src/model/failure.js';
import type {FindCustomers} from '../../src/index.js';
import {aDesk} from '../support/a-desk.js';
import {aCustomerRow, someCustomers} from '../support/builders.js';
import {B2B, customerNames, mountFindCustomers} from '../support/customers.js';
import {
  appears,
  fill,
  find,
  findAll,
  hasFocus,
  isAccessible,
  nameOf,
  requests,
  textOf,
  textsOf,
  until,
  useSandbox,
} from '../support/elements.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {search, submit, typed} from '../support/find-orders.js';
import {withDesk} from '../support/with-desk.js';
import {html} from 'lit';

const PEOPLE = 'q=registeredUsersICanManage';

const chips = (el: Element, group: string): HTMLElement[] => findAll(find(el, 'group', group), 'button');
const isPressed = (chip: HTMLElement): boolean => chip.getAttribute('aria-pressed') === 'true';

/** Without the mark before it. */
const labelOf = (chip: HTMLElement): string => textOf(chip).replace(/^[+✓] /, '');

describe('find-customers: seeing fewer', () => {
  const page = useSandbox();
  beforeEach(() => void page.signInAs(USERS.alice));

  const tooMany = async (): Promise<FindCustomers> => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Moreau'}, `20 of ${MOREAUS} customers`);
    return el;
  };

  it('is offered with chips of what the rows have in common', async () => {
    const el = await tooMany();
    const groups = findAll(find(el, 'group', 'Refine'), 'group').map(nameOf);
    expect(groups).to.deep.equal(['First name', 'Last name', 'Account']);
    expect(chips(el, 'First name').every((chip) => /^.+ \(\d+\)$/.test(labelOf(chip)) && !isPressed(chip))).to.be.true;
    expect(chips(el, 'Last name').map(labelOf)).to.deep.equal(['Dumas-Moreau (12)']);
    await isAccessible(el);
  });

  it('is one click and one request, which fills the form, and another click takes it back', async () => {
    const el = await tooMany();
    const before = (await requests(page, PEOPLE)).length;
    chips(el, 'Last name')[0]!.click();
    await appears(el, 'heading', /^\d+ customers found$/);
    const pressed = await hasFocus(() => chips(el, 'Last name')[0]!);
    expect(isPressed(pressed)).to.be.true;
    expect(typed(el, 'Last name')).to.deep.equal(['Dumas-Moreau']);
    expect(customerNames(el).every((name) => name.endsWith('Dumas-Moreau'))).to.be.true;
    expect(await requests(page, PEOPLE)).to.have.length(before + 1);
    await isAccessible(el);
    pressed.click();
    await appears(el, 'heading', `20 of ${MOREAUS} customers`);
    expect(typed(el, 'Last name')).to.deep.equal(['Moreau']);
    expect(await requests(page, PEOPLE)).to.have.length(before + 2);
  });

  it('goes on from chip to chip', async () => {
    const el = await tooMany();
    const [first] = chips(el, 'First name');
    const name = labelOf(first!).replace(/ \(.*/, '');
    first!.click();
    await until(() => customerNames(el).every((one) => one.startsWith(name)), `${name}: ${customerNames(el).join()}`);
    expect(typed(el, 'Last name')).to.deep.equal(['Moreau']);
    await until(() => isPressed(chips(el, 'First name')[0]!));
  });

  it('forgets a chip when its box is typed over', async () => {
    const el = await tooMany();
    chips(el, 'Last name')[0]!.click();
    await appears(el, 'heading', /^\d+ customers found$/);
    await search(el, {'Last name': 'Moreau'}, `20 of ${MOREAUS} customers`);
    expect(findAll(el, 'button').filter(isPressed).map(labelOf)).to.deep.equal([]);
  });

  it('by the state of the account looks only at what is here, and says so', async () => {
    const el = await tooMany();
    const before = (await requests(page, PEOPLE)).length;
    const disabled = (): HTMLElement => chips(el, 'Account').find((chip) => labelOf(chip).startsWith('Disabled'))!;
    const count = Number(/\((\d+)\)/.exec(labelOf(disabled()))?.[1]);
    disabled().click();
    await appears(el, 'heading', new RegExp(`^${count} customers? of those found$`));
    expect(customerNames(el)).to.have.length(count);
    expect(textOf(el)).to.contain('HCL Commerce cannot search by the state of the account: this looks only at the 20 customers found.');
    expect(await requests(page, PEOPLE)).to.have.length(before);
    await isAccessible(el);
    disabled().click();
    await appears(el, 'heading', `20 of ${MOREAUS} customers`);
  });

  it('by organization in a B2B store', async () => {
    const el = await mountFindCustomers(B2B);
    await search(el, {'Last name': 'Keller'}, `20 of ${B2B_KELLERS} customers`);
    const [chip] = chips(el, 'Organization name');
    const organization = labelOf(chip!).replace(/ \(.*/, '');
    chip!.click();
    await until(() => typed(el, 'Organization name')[0] === organization);
    await appears(el, 'heading', /^\d+ customers/);
    await isAccessible(el);
  });

  it('is not offered when everything is on screen', async () => {
    const el = await mountFindCustomers();
    await search(el, {'Last name': 'Ruiz'}, '1 customer found');
    expect(textsOf(el, 'group', 'Refine')).to.deep.equal([]);
  });

  describe('when the service does not say how many there are', () => {
    it('claims no more than it knows', async () => {
      const gateway = new FakeGateway();
      const rows = ['Ana', 'Bea', 'Cem'].map((firstName, index) => aCustomerRow({firstName, customerId: String(index)}));
      gateway.customerMatches = someCustomers(rows, {total: undefined, more: true});
      const {around} = await withDesk(aDesk(gateway), html`<find-customers></find-customers>`);
      const el = around.querySelector('find-customers')!;
      await el.updateComplete;
      await search(el, {'Last name': 'Smith'}, '3 or more customers');
      expect(textOf(el)).to.contain('HCL Commerce gives no more than these.');
      expect(chips(el, 'First name').map(labelOf)).to.deep.equal(['Ana (1)', 'Bea (1)', 'Cem (1)']);
      await isAccessible(el);
    });

    it('a refusal of a chip keeps the chip, and what was typed', async () => {
      const gateway = new FakeGateway();
      gateway.customerMatches = someCustomers([aCustomerRow({firstName: 'Bea'}), aCustomerRow({customerId: '2'})], {more: true, total: 9});
      const {around} = await withDesk(aDesk(gateway), html`<find-customers></find-customers>`);
      const el = around.querySelector('find-customers')!;
      await el.updateComplete;
      await search(el, {'Last name': 'Smith'}, '2 of 9 customers');
      gateway.failNext('findCustomers', new Failure({kind: 'timeout'}).facts);
      chips(el, 'First name')[0]!.click();
      const alert = await appears(el, 'alert', /took too long/);
      expect(typed(el, 'Last name')).to.deep.equal(['Smith']);
      find(alert, 'button', 'Try again').click();
      await appears(el, 'heading', '2 of 9 customers');
      fill(el, 'Last name', 'Jones');
      submit(el, {});
      await until(() => gateway.callsOf('findCustomers').at(-1)?.includes('Jones'));
    });
  });
});
