import type {Hold, Sandbox} from '../../demo/sandbox/index.js';
import type {AccountRequest, ActionRequest} from '../../src/desk/action.js';
import type {AnyActionName} from '../../src/model/rules.js';
import {Csr, type Told} from './csr.js';
import type {Meanwhile, Step, Trouble, What, Who} from './schedule.js';
import {TROUBLES} from './troubles.js';

/** What a CSR wants done, over all attempts at it. */
interface Wish {
  readonly what: What;
  readonly request: ActionRequest | AccountRequest;
  told?: Told;
  /** The colleague came between: whoever is told `unclear` then looks instead of trying again. */
  disturbed: boolean;
  /** How often the server did it. */
  acted: number;
}

type PathOf = (id: string) => string;
const PATHS: Readonly<Record<AnyActionName, readonly [method: string, path: PathOf]>> = {
  take: ['POST', (id) => `cart/${id}/lock`],
  'take-over': ['POST', (id) => `cart/${id}/lock`],
  'take-over-and-unlock': ['POST', (id) => `cart/${id}/unlock`],
  release: ['POST', (id) => `cart/${id}/unlock`],
  cancel: ['DELETE', (id) => `cart/${id}/csrcancel_order`],
  reorder: ['POST', () => 'cart/copy_order'],
  comment: ['POST', (id) => `order/${id}/comment`],
  'enable-account': ['PUT', (id) => `person/${id}`],
  'disable-account': ['PUT', (id) => `person/${id}`],
};

/** Doing these twice is harm; the others leave the same state however often they are done. */
const ONCE: readonly AnyActionName[] = ['cancel', 'reorder', 'comment'];

/** Two CSRs at one sandbox. Each step is checked: what is told is what the sandbox holds, and nothing is done twice. */
export class World {
  readonly story: string[] = [];
  readonly told: Told[] = [];
  readonly #sandbox: Sandbox;
  readonly #timeOut: () => void;
  readonly #csrs = {alice: new Csr('alice'), bob: new Csr('bob')};
  readonly #wishes = new Map<Who, Wish>();
  /** What the server did for somebody who was not told so yet, by CSR and wish. */
  readonly #untold = new Map<string, number>();
  /** Every comment that was typed: by whom, on which order. */
  readonly #texts = new Map<string, readonly [Who, orderId: string]>();

  constructor(sandbox: Sandbox, timeOut: () => void) {
    this.#sandbox = sandbox;
    this.#timeOut = timeOut;
  }

  async run(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#take(step);
    for (const [text, [who, orderId]] of this.#texts) {
      const {length} = this.#sandbox.comments.all().filter((comment) => comment.text === text);
      this.#must(length <= 1, `“${text}” was added ${length} times`);
      if (length === 0) this.#must((await this.#csrs[who].draftOf(orderId)) === text, `“${text}” is lost`);
    }
  }

  async #take(step: Step): Promise<void> {
    if (step.kind === 'all sessions end') return this.#endSessions();
    const {who} = step;
    if (step.kind === 'reload') {
      this.story.push(`${who} reloads`);
      this.#wishes.delete(who);
      return this.#csrs[who].reload();
    }
    if (step.kind === 'act') {
      const wish = await this.#wish(who, step.what);
      this.#wishes.set(who, wish);
      return this.#attempt(who, wish, step.trouble, step.meanwhile);
    }
    const wish = this.#wishes.get(who);
    if (wish?.told === 'not done' || (wish?.told === 'unclear' && !wish.disturbed)) await this.#attempt(who, wish, step.trouble);
  }

  async #wish(who: Who, what: What): Promise<Wish> {
    const request = await this.#csrs[who].look(what, `Note ${this.#texts.size + 1} of ${who}.`);
    if ('text' in request && request.text) this.#texts.set(request.text, [who, what.id]);
    return {what, request, disturbed: false, acted: 0};
  }

  async #attempt(who: Who, wish: Wish, trouble: Trouble, meanwhile?: Meanwhile): Promise<void> {
    const {what, request} = wish;
    const {fault, then, hold: where = meanwhile?.when} = TROUBLES[trouble];
    const [method, pathOf] = PATHS[what.name];
    const path = `/${pathOf(what.id)}?`;
    const before = this.#actedFor(who, what);
    const {faults, holds} = this.#sandbox;
    if (fault) faults.add({...fault, method, path: path.replace('?', '\\?'), times: 1});
    const hold = where && holds.add({method, path, when: where});
    const acting = this.#csrs[who].act(what, request);
    const reached = hold && (await Promise.race([hold.arrived.then(() => true), acting.then(() => false)]));
    if (reached) {
      if (where === 'after') await hold.acted;
      if (meanwhile) await this.#disturb(who, wish, meanwhile.what);
      if (then === 'time out' || then === 'time out, act later') this.#timeOut();
      if (then === 'nobody can look') faults.add({kind: 'offline'});
      if (then === 'all sessions end') this.#endSessions();
      if (then !== 'time out, act later') hold.release();
    }
    wish.told = await acting;
    this.told.push(wish.told);
    const acted = this.#actedFor(who, what) - before;
    this.story.push(`${who}: ${what.name} ${what.id} [${trouble}] → ${wish.told}, done ${acted} ×`);
    this.#check(who, wish, acted);
    if (reached) await this.#cameLate(hold);
    faults.clear();
    holds.clear();
    wish.acted += this.#actedFor(who, what) - before;
    const key = JSON.stringify([who, what]);
    this.#untold.set(key, wish.told === 'done' ? 0 : (this.#untold.get(key) ?? 0) + wish.acted);
    if (ONCE.includes(what.name)) this.#must(wish.acted <= 1, `${what.name} was done ${wish.acted} times`);
  }

  /** What nobody waits for any more is done all the same. */
  async #cameLate(hold: Hold): Promise<void> {
    hold.release();
    await hold.acted;
  }

  async #disturb(who: Who, wish: Wish, what: What): Promise<void> {
    const other = who === 'alice' ? 'bob' : 'alice';
    wish.disturbed = true;
    const {request} = await this.#wish(other, what);
    const told = await this.#csrs[other].act(what, request);
    this.story.push(`meanwhile ${other}: ${what.name} ${what.id} → ${told}`);
  }

  #endSessions(): void {
    this.story.push('all sessions end');
    this.#sandbox.expireSessions();
    for (const csr of Object.values(this.#csrs)) csr.sessionEnded = true;
  }

  #check(who: Who, wish: Wish, acted: number): void {
    const {what, told, disturbed} = wish;
    const {name} = what;
    this.#must(acted <= 1, 'one attempt wrote more than once');
    const untold = this.#untold.get(JSON.stringify([who, what])) ?? 0;
    // A cart shows what came into it, not who put it there.
    const byAnyone = name === 'reorder' && this.#actedFor(undefined, what) > 0;
    if (told === 'done') {
      this.#must(
        acted + wish.acted + untold > 0 || disturbed || byAnyone || this.#holds(who, what),
        'it was told as done, and was not done',
      );
      if (!disturbed) this.#must(this.#holds(who, what), 'it was told as done, and the sandbox does not hold it');
    }
    if (told === 'not done' && (ONCE.includes(name) || !disturbed)) this.#must(acted === 0, 'it was told as not done, and was done');
  }

  /** Whether the sandbox's state is as it is after it. */
  #holds(who: Who, {name, id}: What): boolean {
    const {orders, users} = this.#sandbox;
    const {lockedBy, status} = orders.get(id) ?? {};
    if (name === 'take' || name === 'take-over') return lockedBy === this.#csrs[who].userId;
    if (name === 'release' || name === 'take-over-and-unlock') return lockedBy === undefined;
    if (name === 'cancel') return status === 'X';
    return name === 'reorder' || name === 'comment' || users.get(id)?.enabled === (name === 'enable-account');
  }

  #actedFor(who: Who | undefined, {name, id}: What): number {
    const [method, pathOf] = PATHS[name];
    const userId = who && this.#csrs[who].userId;
    const entries = this.#sandbox.log.list(`${method} `).filter(({path, acted}) => acted && path.includes(`/${pathOf(id)}?`));
    return entries.filter(({by}) => !userId || by === userId).length;
  }

  #must(holds: boolean, what: string): void {
    if (!holds) throw new Error([what, ...this.story].join('\n  '));
  }
}
