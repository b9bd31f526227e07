import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Command} from '../../src/controllers/command.js';
import type {Desk} from '../../src/desk/desk.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {aDesk} from '../support/a-desk.js';
import {caseOf, gatewayFor, listenTo, ORDER_ID, requestFor} from '../support/action-cases.js';
import {record} from '../support/elements.js';
import type {FakeGateway} from '../support/fake-gateway.js';
import {until} from '../support/until.js';

class CommandHost extends LitElement {
  desk?: Desk;
  orderId?: string;
  readonly command = new Command(this, () => this.desk);

  override render(): unknown {
    const {pending, last} = this.command;
    return `${pending?.name ?? '-'} ${last ? (last.failure?.kind ?? 'done') : '-'}`;
  }
}
customElements.define('command-host', CommandHost);

describe('command', () => {
  let host: CommandHost;
  let gateway: FakeGateway;

  beforeEach(async () => {
    gateway = gatewayFor(caseOf('cancel'));
    host = await fixture<CommandHost>(html`<command-host></command-host>`);
    host.desk = aDesk(gateway);
    await host.desk.session.load();
  });

  const shows = (text: string) => until(() => host.renderRoot.textContent === text, `“${text}”; it shows “${host.renderRoot.textContent}”`);
  const cancel = () => host.command.run('cancel', requestFor(gateway.order(ORDER_ID)));

  it('shows what is under way, then that it was done', async () => {
    const hold = gateway.hold('cancelOrder');
    const run = cancel();
    await hold.arrived;
    await shows('cancel -');
    hold.release();
    expect(await run).to.be.true;
    await shows('- done');
    expect(host.command.last).to.deep.include({name: 'cancel', outcome: {}});
    expect(host.command.last?.request.orderId).to.equal(ORDER_ID);
  });

  it('a second click while one is under way does nothing', async () => {
    const {names} = listenTo(host);
    const hold = gateway.hold('cancelOrder');
    const first = cancel();
    expect(await cancel()).to.be.false;
    await hold.arrived;
    expect(await cancel()).to.be.false;
    hold.release();
    expect(await first).to.be.true;
    expect(gateway.writes).to.deep.equal(['cancelOrder 700101']);
    expect(names).to.deep.equal(['order-cancel', 'order-canceled']);
  });

  it('after one has ended the next can begin', async () => {
    gateway.failNext('cancelOrder', {kind: 'invalid'});
    expect(await cancel()).to.be.false;
    expect(await cancel()).to.be.true;
    expect(gateway.writes).to.have.length(2);
  });

  it('shows why it was not done, and tells the page', async () => {
    const told = record(document, 'desk-failure');
    gateway.failNext('cancelOrder', {kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED', code: 'CMN4512I'});
    expect(await cancel()).to.be.false;
    await shows('- conflict');
    expect(told).to.have.length(1);
    expect(told[0]).to.include({kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED', code: 'CMN4512I', bubbles: true, composed: true});
    expect(told[0]?.text).to.equal('conflict _ERR_ORDER_IS_LOCKED CMN4512I');
  });

  it('tells once that the session is over', async () => {
    const lost = record(document, 'session-lost');
    for (let i = 0; i < 2; i++) {
      gateway.failNext('getOrder', {kind: 'signed-out', code: 'CWXFR0223E'});
      await cancel();
    }
    expect(host.desk?.session.state).to.equal('lost');
    expect(lost).to.have.length(1);
  });

  it('shows a success until something else is done on the page; a failure until it is dismissed', async () => {
    const other = await fixture<CommandHost>(html`<command-host></command-host>`);
    other.desk = host.desk;
    await cancel();
    await shows('- done');
    gateway.failNext('addComment', {kind: 'invalid'});
    await other.command.run('comment', {...requestFor(gateway.order(ORDER_ID)), text: 'x'});
    host.requestUpdate();
    await shows('- -');
    await other.command.run('comment', {...requestFor(gateway.order(ORDER_ID)), text: 'x'});
    gateway.failNext('getOrder', {kind: 'offline'});
    gateway.change(ORDER_ID, {status: 'M'});
    await cancel();
    await other.command.run('comment', {...requestFor(gateway.order(ORDER_ID)), text: 'y'});
    await shows('- offline');
    host.command.dismiss();
    await shows('- -');
  });

  it('forgets how the last one went when the next one begins', async () => {
    gateway.failNext('getOrder', {kind: 'offline'});
    await cancel();
    await shows('- offline');
    const hold = gateway.hold('cancelOrder');
    const run = cancel();
    await hold.arrived;
    await shows('cancel -');
    hold.release();
    await run;
  });

  it('shows nothing of an order that its element has left', async () => {
    host.orderId = ORDER_ID;
    gateway.failNext('cancelOrder', {kind: 'server'}, 'before');
    const run = cancel();
    host.orderId = '700102';
    await run;
    await shows('- -');
    host.orderId = ORDER_ID;
    await cancel();
    await shows('- done');
  });

  it('does nothing without a desk', async () => {
    host.desk = undefined;
    expect(await cancel()).to.be.false;
    expect(gateway.writes).to.be.empty;
  });

  it('goes on when its element is taken out of the page: what was begun is finished, and known', async () => {
    const desk = host.desk as Desk;
    const hold = gateway.hold('cancelOrder');
    const {names} = listenTo(host);
    const run = cancel();
    await hold.arrived;
    host.remove();
    host.desk = undefined;
    hold.release();
    expect(await run).to.be.true;
    expect(names).to.deep.equal(['order-cancel', 'order-canceled']);
    expect(ordersOf(desk).latest({orderId: ORDER_ID, status: 'M', lock: {state: 'none'}}).status).to.equal('X');
  });

  it('fails quietly when its element is taken out of the page', async () => {
    const hold = gateway.hold('getOrder');
    const run = cancel();
    await hold.arrived;
    host.remove();
    host.desk = undefined;
    gateway.orders.clear();
    hold.release();
    expect(await run).to.be.false;
  });
});
