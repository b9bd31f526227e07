/** The folder of the project, as a URL and as a path. */
import {fileURLToPath} from 'node:url';

export const root = new URL('../../', import.meta.url);
export const path = (name = '') => fileURLToPath(new URL(name, root));
