import {Failure} from './failure.js';

/** Loads a part of the kit when it is first needed. A part that cannot be had is the network's failure. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw Object.assign(new Failure({kind: 'offline'}), {cause: error});
  }
}
