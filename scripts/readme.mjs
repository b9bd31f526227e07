/** `npm run readme`: writes the reference of the elements into the README, from custom-elements.json (`npm run build`). */
import {writeReadme} from './lib/api-tables.mjs';

writeReadme();
