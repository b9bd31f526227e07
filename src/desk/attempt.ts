import type {AnyActionName} from '../model/rules.js';
import type {Action, RequestOf} from './action.js';
import type {Desk} from './desk.js';

/** What is to be done, to what, where. */
export interface Attempt<Name extends AnyActionName> {
  readonly name: Name;
  readonly action: Action<Name>;
  readonly request: RequestOf<Name>;
  readonly desk: Desk;
}
