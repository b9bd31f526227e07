import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {DeskConsumer} from '../../src/controllers/desk-consumer.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {aDesk} from '../support/a-desk.js';
import {aCsr} from '../support/builders.js';
import {useFakeFetch} from '../support/fake-fetch.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';
import {withDesk} from '../support/with-desk.js';

class DeskHost extends LitElement {
  readonly #consumer = new DeskConsumer(this);
  updates = 0;

  get storeId(): string | undefined {
    return this.#consumer.desk?.settings.storeId;
  }

  get logonId(): string | undefined {
    return this.#consumer.desk?.session.agent?.logonId;
  }

  get knowsDesk(): boolean {
    return !!this.#consumer.desk;
  }

  override render(): unknown {
    this.updates++;
    return `${this.storeId} ${this.logonId}`;
  }
}
customElements.define('desk-host', DeskHost);

const hostIn = (node: ParentNode): DeskHost => node.querySelector('desk-host') as DeskHost;

// The order matters: `order-desk` is no element yet in the first test, as on a page whose script is still loading.
describe('desk consumer', () => {
  const services = useFakeFetch();
  beforeEach(() => services.answers({'GET usercontext/@self/contextdata': {basicInfo: {callerId: -1002}}}));
  before(() => {
    Object.assign(globalThis, {WCParamJS: {storeId: '10299'}});
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'WCParamJS');
  });

  it('waits for an <order-desk> around it that is not upgraded yet, rather than asking the page', async () => {
    expect(customElements.get('order-desk')).to.be.undefined;
    const around = await fixture(
      html`<order-desk store-id="10201"
        ><p><desk-host></desk-host></p
      ></order-desk>`,
    );
    const host = hostIn(around);
    expect(host.knowsDesk).to.be.false;
    await import('../../src/define/order-desk.js');
    await until(() => host.storeId === '10201');
  });

  it('takes the desk of the page where there is no other; all of them the same', async () => {
    const alone = await fixture<DeskHost>(html`<desk-host></desk-host>`);
    expect(alone.storeId).to.equal('10299');
  });

  it('takes the nearest desk, through shadow roots', async () => {
    const {around} = await withDesk(aDesk(new FakeGateway(), {storeId: '1'}), html`<div id="inner"></div>`);
    const shadow = around.querySelector('#inner')?.attachShadow({mode: 'open'}) as ShadowRoot;
    shadow.append(document.createElement('desk-host'));
    expect(hostIn(shadow).storeId).to.equal('1');
    const nested = await withDesk(aDesk(new FakeGateway(), {storeId: '2'}), html`<desk-host></desk-host>`);
    around.append(nested.around);
    expect(hostIn(nested.around).storeId).to.equal('2');
  });

  it('asks once who is signed in, for all of them, and shows it', async () => {
    const gateway = new FakeGateway();
    const {around} = await withDesk(aDesk(gateway), html`<desk-host></desk-host><desk-host></desk-host>`);
    const hosts = [...around.querySelectorAll<DeskHost>('desk-host')];
    await until(() => hosts.every(({shadowRoot}) => shadowRoot?.textContent === '10201 csr.alice'));
    expect(gateway.calls).to.deep.equal(['whoAmI']);
  });

  it('asks nothing of an unknown store', async () => {
    const gateway = new FakeGateway();
    await withDesk(aDesk(gateway, {storeId: undefined}), html`<desk-host></desk-host>`);
    expect(gateway.calls).to.be.empty;
  });

  it('is updated when the session or an order changes, and no more once it is elsewhere', async () => {
    const gateway = new FakeGateway();
    const desk = aDesk(gateway);
    const {around} = await withDesk(desk, html`<desk-host></desk-host>`);
    const host = hostIn(around);
    await until(() => host.logonId);
    ordersOf(desk).note('700101', {status: 'P'});
    await host.updateComplete;
    const updatesAfter = async (change: () => unknown): Promise<boolean> => {
      const before = host.updates;
      await change();
      await host.updateComplete;
      return host.updates > before;
    };
    expect(await updatesAfter(() => ordersOf(desk).note('700101', {status: 'X'}))).to.be.true;
    expect(await updatesAfter(() => desk.session.signIn('csr.bob', 'secret', () => undefined))).to.be.true;
    expect(host.logonId).to.equal('csr.bob');
    host.remove();
    expect(host.knowsDesk).to.be.false;
    expect(await updatesAfter(() => ordersOf(desk).note('700101', {status: 'P'}))).to.be.false;
  });

  it('follows when the desk changes, and listens to the new one only', async () => {
    const first = aDesk(new FakeGateway(), {storeId: '1'});
    const {around, use} = await withDesk(first, html`<desk-host></desk-host>`);
    const host = hostIn(around);
    await first.session.load();
    const second = new FakeGateway();
    second.agent = aCsr({logonId: 'css.carol'});
    use(aDesk(second, {storeId: '2'}));
    await until(() => host.shadowRoot?.textContent === '2 css.carol');
    const {updates} = host;
    ordersOf(first).note('700101', {status: 'X'});
    await host.updateComplete;
    expect(host.updates).to.equal(updates);
  });

  it('follows when it is moved from one desk to another', async () => {
    const one = await withDesk(aDesk(new FakeGateway(), {storeId: '1'}), html`<desk-host></desk-host>`);
    const other = await withDesk(aDesk(new FakeGateway(), {storeId: '2'}), html`<p></p>`);
    const host = hostIn(one.around);
    other.around.querySelector('p')?.append(host);
    expect(host.storeId).to.equal('2');
    document.body.append(host);
    expect(host.storeId).to.equal('10299');
    host.remove();
  });
});
