import type {Fault} from '../../demo/sandbox/index.js';
import type {Trouble} from './schedule.js';

/** How a trouble is made: the fault, where the write is held, and what happens to it there. */
interface Making {
  readonly fault?: Omit<Fault, 'method' | 'path' | 'times'>;
  readonly hold?: 'before' | 'after';
  readonly then?: 'time out' | 'time out, act later' | 'nobody can look' | 'all sessions end';
}

export const TROUBLES: Readonly<Record<Trouble, Making>> = {
  none: {},
  offline: {fault: {kind: 'offline'}},
  cut: {fault: {kind: 'offline', when: 'after'}},
  '500 before': {fault: {kind: 'html', status: 500}},
  '500 after': {fault: {kind: 'html', status: 500, when: 'after'}},
  'login page': {fault: {kind: 'html-200', when: 'after'}},
  truncated: {fault: {kind: 'truncated', when: 'after'}},
  'time-out': {hold: 'after', then: 'time out'},
  late: {hold: 'before', then: 'time out, act later'},
  blind: {fault: {kind: 'offline', when: 'after'}, hold: 'after', then: 'nobody can look'},
  'session over': {hold: 'before', then: 'all sessions end'},
};
