import {expect, html, nextFrame} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {DeskConsumer} from '../../src/controllers/desk-consumer.js';
import {OrderConsumer} from '../../src/controllers/order-consumer.js';
import type {Failure} from '../../src/model/failure.js';
import {aDesk} from '../support/a-desk.js';
import {anOrder} from '../support/builders.js';
import {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';
import {withDesk} from '../support/with-desk.js';

class OrderHost extends LitElement {
  @property({attribute: 'order-id'}) orderId = '';
  readonly failures: Failure[] = [];
  readonly #desk = new DeskConsumer(this);
  readonly #order = new OrderConsumer(
    this,
    () => this.#desk.desk,
    (failure) => this.failures.push(failure),
  );

  override render(): unknown {
    const {order, failure, loading} = this.#order.open ?? {};
    return `${order ? `${order.orderId} ${order.status}` : '-'} ${failure?.kind ?? '-'} ${loading ? 'loading' : '-'}`;
  }
}
customElements.define('order-host', OrderHost);

const READ = 'getOrder 700090 1/20';
const orders = () => new FakeGateway(anOrder({orderId: '700090', status: 'M'}), anOrder({orderId: '700091', status: 'D'}));

describe('order consumer', () => {
  const shows = (host: Element | undefined, text: string) =>
    until(() => host?.shadowRoot?.textContent === text, `“${text}”; it shows “${host?.shadowRoot?.textContent}”`);

  /** Two elements that show the same order. */
  async function two(gateway: FakeGateway, orderId = '700090') {
    const {around, use} = await withDesk(
      aDesk(gateway),
      html`<order-host order-id=${orderId}></order-host><order-host order-id=${orderId}></order-host>`,
    );
    const [one, other] = around.querySelectorAll<OrderHost>('order-host') as unknown as [OrderHost, OrderHost];
    return {around, use, one, other, parent: one.parentNode as ParentNode};
  }

  it('several elements share one reading', async () => {
    const gateway = orders();
    const {one, other} = await two(gateway);
    await shows(one, '700090 M - -');
    await shows(other, '700090 M - -');
    expect(gateway.callsOf('getOrder')).to.deep.equal([READ]);
  });

  it('one that comes later shows at once what is known', async () => {
    const gateway = orders();
    const {one, parent} = await two(gateway);
    await shows(one, '700090 M - -');
    const third = document.createElement('order-host') as OrderHost;
    third.orderId = '700090';
    parent.append(third);
    await third.updateComplete;
    await shows(third, '700090 M - -');
    expect(gateway.callsOf('getOrder')).to.deep.equal([READ]);
  });

  it('moving an element does not read again', async () => {
    const gateway = orders();
    const {one, other, parent} = await two(gateway);
    await shows(one, '700090 M - -');
    other.remove();
    parent.append(one);
    await nextFrame();
    await shows(one, '700090 M - -');
    parent.prepend(one);
    parent.append(other);
    await nextFrame();
    await shows(other, '700090 M - -');
    expect(gateway.callsOf('getOrder')).to.deep.equal([READ]);
  });

  it('moving an element while it reads does not interrupt', async () => {
    const gateway = orders();
    const hold = gateway.hold('getOrder');
    const {one, other, parent} = await two(gateway);
    await hold.arrived;
    other.remove();
    parent.append(one);
    await nextFrame();
    expect(gateway.signals.get(READ)?.aborted).to.be.false;
    hold.release();
    await shows(one, '700090 M - -');
    expect(gateway.callsOf('getOrder')).to.deep.equal([READ]);
  });

  it('reading goes on while one of them is left; the last one gives it up', async () => {
    const gateway = orders();
    const hold = gateway.hold('getOrder');
    const {one, other} = await two(gateway);
    await hold.arrived;
    one.remove();
    await nextFrame();
    expect(gateway.signals.get(READ)?.aborted).to.be.false;
    other.remove();
    await nextFrame();
    expect(gateway.signals.get(READ)?.aborted).to.be.true;
    expect([...one.failures, ...other.failures]).to.be.empty;
  });

  it('taken out and put back later, the order is read anew', async () => {
    const gateway = orders();
    const {one, other, parent} = await two(gateway);
    await shows(one, '700090 M - -');
    one.remove();
    other.remove();
    await nextFrame();
    gateway.change('700090', {status: 'X'});
    parent.append(one);
    await shows(one, '700090 X - -');
    expect(gateway.callsOf('getOrder')).to.deep.equal([READ, READ]);
  });

  it('follows the order number, also while the former is being read', async () => {
    const gateway = orders();
    const hold = gateway.hold('getOrder');
    const {one, other} = await two(gateway);
    await hold.arrived;
    one.orderId = other.orderId = '700091';
    await shows(one, '700091 D - -');
    hold.release();
    await nextFrame();
    await shows(one, '700091 D - -');
    await shows(other, '700091 D - -');
    expect(gateway.signals.get(READ)?.aborted).to.be.true;
  });

  it('shows nothing without an order number, and reads nothing', async () => {
    const gateway = orders();
    const {one} = await two(gateway, '');
    await shows(one, '- - -');
    expect(gateway.callsOf('getOrder')).to.be.empty;
    one.orderId = '700090';
    await shows(one, '700090 M - -');
    one.orderId = '';
    await shows(one, '- - -');
  });

  it('reads nothing of an unknown store', async () => {
    const gateway = orders();
    const desk = aDesk(gateway, {storeId: undefined});
    const {around} = await withDesk(desk, html`<order-host order-id="700090"></order-host>`);
    await shows(around.querySelector('order-host') ?? undefined, '- - -');
    expect(gateway.calls).to.be.empty;
  });

  it('follows the desk', async () => {
    const gateway = orders();
    const {one, use} = await two(gateway);
    await shows(one, '700090 M - -');
    use(aDesk(new FakeGateway(anOrder({orderId: '700090', status: 'S'}))));
    await shows(one, '700090 S - -');
  });

  it('tells each failure once, and keeps what was read', async () => {
    const gateway = orders();
    gateway.failNext('getOrder', {kind: 'server'});
    const {one, around} = await two(gateway);
    await shows(one, '- server -');
    one.requestUpdate();
    around.querySelectorAll('order-host').forEach((host) => (host as OrderHost).requestUpdate());
    await nextFrame();
    expect(one.failures.map(({kind}) => kind)).to.deep.equal(['server']);
  });
});
