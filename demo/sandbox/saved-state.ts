import type {Order, OrderComment, User} from './model.js';
import {Sandbox} from './sandbox.js';
import type {Session} from './sessions.js';

interface State {
  orders: Order[];
  users: User[];
  comments: OrderComment[];
  sessions: Session[];
  lastId: number;
}

/** Keeps what differs from the start of a sandbox in the browser's storage, so that it outlives the page. */
export class SavedState {
  static readonly key = 'order-desk-sandbox';
  readonly #sandbox: Sandbox;
  readonly #storage: Storage;
  readonly #start = fingerprints(new Sandbox());

  constructor(sandbox: Sandbox, storage: Storage) {
    this.#sandbox = sandbox;
    this.#storage = storage;
  }

  save(): void {
    const {orders, users, comments, sessions, lastId} = this.#sandbox;
    const isNew = (entry: Order | User | OrderComment) => !this.#start.has(JSON.stringify(entry));
    const state: State = {
      orders: [...orders.values()].filter(isNew),
      users: [...users.values()].filter(isNew),
      comments: comments.all().filter(isNew),
      sessions: sessions.all(),
      lastId,
    };
    this.#storage.setItem(SavedState.key, JSON.stringify(state));
  }

  load(): void {
    const saved = this.#storage.getItem(SavedState.key);
    if (!saved) return;
    const {orders, users, comments, sessions, lastId} = JSON.parse(saved) as State;
    const {settings} = this.#sandbox;
    const chosen = {...settings};
    this.#sandbox.reset();
    Object.assign(settings, chosen);
    for (const order of orders) this.#sandbox.orders.set(order.orderId, order);
    for (const user of users) this.#sandbox.users.set(user.userId, user);
    for (const comment of comments) this.#sandbox.comments.add(comment);
    this.#sandbox.sessions.load(sessions);
    this.#sandbox.lastId = lastId;
  }
}

const fingerprints = ({orders, users, comments}: Sandbox): Set<string> =>
  new Set([...orders.values(), ...users.values(), ...comments.all()].map((entry) => JSON.stringify(entry)));
