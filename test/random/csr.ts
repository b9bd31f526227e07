import {PASSWORD, USERS} from '../../demo/sandbox/index.js';
import type {AccountRequest, ActionRequest} from '../../src/desk/action.js';
import {perform} from '../../src/desk/actions.js';
import {customersOf} from '../../src/desk/customer-store.js';
import type {Desk} from '../../src/desk/desk.js';
import {draftsOf} from '../../src/desk/drafts.js';
import {ordersOf} from '../../src/desk/order-store.js';
import {createHclGateway} from '../../src/gateway/hcl/hcl-gateway.js';
import {Failure} from '../../src/model/failure.js';
import {aDesk} from '../support/a-desk.js';
import {requestFor} from '../support/action-cases.js';
import type {What, Who} from './schedule.js';

export type Told = 'done' | 'not done' | 'half' | 'unclear';

/** A CSR at a desk of their own, who types as `order-comments` lets them type. */
export class Csr {
  readonly userId: string;
  #desk?: Desk;

  constructor(readonly who: Who) {
    this.userId = who === 'alice' ? '5001' : '5002';
  }

  /** Their session is over, and they will notice. */
  sessionEnded = false;

  /** The page is loaded anew; what was typed is in the browser's storage. */
  reload(): void {
    this.#desk = undefined;
  }

  /** A comment that is typed and not sent. */
  async draftOf(orderId: string): Promise<string | undefined> {
    return draftsOf(await this.#atDesk()).of(orderId)?.text;
  }

  /** What is on the screen before the CSR acts; a comment that was not sent is what is sent next. */
  async look({name, id, chosen}: What, text: string): Promise<ActionRequest | AccountRequest> {
    const desk = await this.#atDesk();
    if (name === 'enable-account' || name === 'disable-account') {
      const {type, enabled} = await customersOf(desk).read(id);
      return {customerId: id, seen: {customerId: id, type, enabled}};
    }
    const order = await ordersOf(desk).read(id, {page: 1, size: 20});
    const request = requestFor(order);
    const lines = order.items.items.slice(0, 1).map(({quantity: ordered, ...line}) => ({...line, ordered}));
    if (name !== 'comment') return {...request, text: undefined, ...(chosen && {reorder: {whole: false, lines}})};
    const {items} = await desk.gateway.getComments(id, {page: 1, size: 15});
    const drafts = draftsOf(desk);
    drafts.wasAdded(id, items, desk.session.agent);
    if (!drafts.of(id)) drafts.write(id, text);
    return {...request, text: drafts.of(id)?.text, knownComments: items.map(({commentId}) => commentId)};
  }

  async act({name, id}: What, request: ActionRequest | AccountRequest): Promise<Told> {
    const desk = await this.#atDesk();
    const drafts = draftsOf(desk);
    const {text = '', knownComments} = 'text' in request ? request : {};
    if (name === 'comment') drafts.onItsWay(id, knownComments);
    try {
      await perform(name, request as ActionRequest & AccountRequest, desk, new EventTarget());
      if (name === 'comment') drafts.sent(id, text);
      return 'done';
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const {outcome} = error.facts;
      if (name === 'comment' && outcome !== 'unclear' && outcome !== 'not-yet') drafts.cameBack(id);
      desk.report(new EventTarget(), error);
      return outcome === 'unclear' || outcome === 'half' ? outcome : 'not done';
    }
  }

  async #atDesk(): Promise<Desk> {
    this.#desk ??= aDesk(createHclGateway({endpoint: '/wcs/resources', storeId: '10201', version: '9.1', auth: 'tokens'}));
    const desk = this.#desk;
    if (desk.session.state !== 'signed-in' || this.sessionEnded) await desk.session.signIn(USERS[this.who], PASSWORD, () => undefined);
    this.sessionEnded = false;
    return desk;
  }
}
