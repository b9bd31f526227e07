/** `npm run sizes`: prints what each entry weighs. */
import {ensureInstalled} from './lib/install.mjs';

ensureInstalled();
const {measureSizes, sizeLine} = await import('./lib/measure-sizes.mjs');
for (const size of await measureSizes()) console.log(sizeLine(size));
