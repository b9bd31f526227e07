import type {ActionRequest} from '../../src/desk/action.js';
import type {OrderGateway} from '../../src/gateway/order-gateway.js';
import {MINE, UNLOCKED} from '../../src/model/order-lock.js';
import type {Order} from '../../src/model/order.js';
import type {ActionName} from '../../src/model/rules.js';
import {anOrder, heldBy} from './builders.js';
import {FakeGateway} from './fake-gateway.js';

export const ORDER_ID = '700101';
export const TEXT = 'Called the customer.';

/** An action on an order on which it is allowed, and what it must do. */
export interface ActionCase {
  readonly name: ActionName;
  readonly order: Partial<Order>;
  readonly intention: string;
  readonly facts: readonly string[];
  /** What is sent, in order. */
  readonly writes: readonly string[];
  /** The call whose answer can be lost. */
  readonly write: keyof OrderGateway;
  readonly look: keyof OrderGateway;
}

export const CASES: readonly ActionCase[] = [
  {
    name: 'take',
    order: {status: 'P', lock: UNLOCKED},
    intention: 'lock-take',
    facts: ['lock-taken'],
    writes: ['lock 700101 take'],
    write: 'lock',
    look: 'getOrder',
  },
  {
    name: 'take-over',
    order: {status: 'P', lock: heldBy('csr.bob')},
    intention: 'lock-take',
    facts: ['lock-taken'],
    writes: ['lock 700101 take-over'],
    write: 'lock',
    look: 'getOrder',
  },
  {
    name: 'take-over-and-unlock',
    order: {status: 'P', lock: heldBy('csr.bob')},
    intention: 'lock-take',
    facts: ['lock-taken', 'lock-released'],
    writes: ['lock 700101 take-over', 'unlock 700101'],
    write: 'unlock',
    look: 'getOrder',
  },
  {
    name: 'release',
    order: {status: 'P', lock: MINE},
    intention: 'lock-release',
    facts: ['lock-released'],
    writes: ['unlock 700101'],
    write: 'unlock',
    look: 'getOrder',
  },
  {
    name: 'cancel',
    order: {status: 'M'},
    intention: 'order-cancel',
    facts: ['order-canceled'],
    writes: ['cancelOrder 700101'],
    write: 'cancelOrder',
    look: 'getOrder',
  },
  {
    name: 'reorder',
    order: {status: 'D'},
    intention: 'order-reorder',
    facts: ['order-reordered'],
    writes: ['reorder 700101 4003'],
    write: 'reorder',
    look: 'getCart',
  },
  {
    name: 'comment',
    order: {status: 'S'},
    intention: 'comment-add',
    facts: ['comment-added'],
    writes: [`addComment 700101 ${TEXT}`],
    write: 'addComment',
    look: 'getComments',
  },
];

/** Actions before which the order is read again. */
export const GUARDED = CASES.filter(({name}) => ['take-over', 'take-over-and-unlock', 'cancel', 'reorder'].includes(name));

export const caseOf = (name: ActionName): ActionCase => CASES.find((one) => one.name === name) as ActionCase;

export const gatewayFor = ({order}: Pick<ActionCase, 'order'>): FakeGateway => new FakeGateway(anOrder({orderId: ORDER_ID, ...order}));

/** What an element asks for that shows this order. */
export function requestFor({status, lock, total, customerId, orderId}: Order): ActionRequest {
  return {orderId, seen: {status, lock, total, customerId}, text: TEXT, knownComments: []};
}

/** The names of all events of the desk that reach a target from now on, and the events. */
export function listenTo(target: EventTarget): {readonly names: readonly string[]; readonly events: readonly Event[]} {
  const names: string[] = [];
  const events: Event[] = [];
  const types = CASES.flatMap(({intention, facts}) => [intention, ...facts]);
  for (const type of new Set(types))
    target.addEventListener(type, (event) => {
      names.push(event.type);
      events.push(event);
    });
  return {names, events};
}
