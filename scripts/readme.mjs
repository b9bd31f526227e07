/** `npm run readme`: writes the reference of the elements into README.md and docs/theming.md, from custom-elements.json (`npm run build`). */
import {writeReferences} from './lib/api-tables.mjs';

writeReferences();
