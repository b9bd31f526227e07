import fc from 'fast-check';
import {CUSTOMERS, KNOWN} from '../../demo/sandbox/index.js';
import {orderWithStatus} from '../../demo/sandbox/seed/known-orders.js';
import type {AnyActionName} from '../../src/model/rules.js';

export type Who = 'alice' | 'bob';

/** An action, and what it is about: an order, or a customer's account. */
export interface What {
  readonly name: AnyActionName;
  readonly id: string;
  /** Of a re-order: its first line only. */
  readonly chosen?: true;
}

/** What goes wrong with the request that writes. `late`: the server acts when the desk has given up and looked. */
export type Trouble =
  'none' | 'offline' | 'cut' | '500 before' | '500 after' | 'login page' | 'truncated' | 'time-out' | 'late' | 'blind' | 'session over';

export type Step =
  | {readonly kind: 'act'; readonly who: Who; readonly what: What; readonly trouble: Trouble; readonly meanwhile?: Meanwhile}
  /** Tries again what failed last. */
  | {readonly kind: 'again'; readonly who: Who; readonly trouble: Trouble}
  | {readonly kind: 'reload'; readonly who: Who}
  | {readonly kind: 'all sessions end'};

/** What the other CSR does while the write is at the server: before that acts, or before its answer arrives. */
export interface Meanwhile {
  readonly what: What;
  readonly when: 'before' | 'after';
}

const CART = KNOWN.cartOfAna;
const TO_CANCEL = orderWithStatus('M');

const on = (id: string, ...names: AnyActionName[]): What[] => names.map((name) => ({name, id}));

const WHATS: readonly What[] = [
  ...on(KNOWN.pendingUnlocked, 'take', 'take-over', 'take-over-and-unlock', 'release', 'comment'),
  ...on(CART, 'take', 'take-over-and-unlock', 'release'),
  ...on(TO_CANCEL, 'cancel', 'comment'),
  ...on(KNOWN.deliveredOfAna, 'reorder', 'comment'),
  {name: 'reorder', id: KNOWN.deliveredOfAna, chosen: true},
  ...on(CUSTOMERS.ben, 'enable-account', 'disable-account'),
];

const who = fc.constantFrom<Who>('alice', 'bob');
const what = fc.constantFrom(...WHATS);
const trouble = fc.constantFrom<Trouble>(
  ...(['none', 'offline', 'cut', '500 before', '500 after', 'login page'] as const),
  ...(['truncated', 'time-out', 'late', 'blind', 'session over'] as const),
);
const meanwhile = fc.option(fc.record({what, when: fc.constantFrom('before' as const, 'after' as const)}), {nil: undefined});

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 6, arbitrary: fc.record({kind: fc.constant('act' as const), who, what, trouble, meanwhile})},
  {weight: 4, arbitrary: fc.record({kind: fc.constant('again' as const), who, trouble})},
  {weight: 1, arbitrary: fc.record({kind: fc.constant('reload' as const), who})},
  {weight: 1, arbitrary: fc.constant({kind: 'all sessions end' as const})},
);

export const schedules: fc.Arbitrary<readonly Step[]> = fc.array(step, {minLength: 1, maxLength: 8});
