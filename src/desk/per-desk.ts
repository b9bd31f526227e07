import type {Desk} from './desk.js';
import type {Session} from './session.js';

/** Gives what each desk has one of; made when it is first asked for, so that a page without it need not load it. */
export function perDesk<Thing>(make: (desk: Desk) => Thing): (desk: Desk) => Thing {
  const known = new WeakMap<Desk, Thing>();
  return (desk) => {
    let thing = known.get(desk);
    if (!thing) known.set(desk, (thing = make(desk)));
    return thing;
  };
}

/** Member ID of the CSR whose data is kept: also after the session was lost, but not after signing out. */
export const ownerOf = ({state, agent}: Session): string | undefined => (state === 'signed-out' ? undefined : agent?.userId);
