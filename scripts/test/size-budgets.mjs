/** What has a budget must keep it; `npm run sizes` prints every entry. */
import {measureSizes, sizeLine} from '../lib/measure-sizes.mjs';

export async function sizeBudgets({say}) {
  const sizes = await measureSizes({limited: true});
  for (const size of sizes) say(sizeLine(size));
  const over = sizes.filter(({gzip, budget}) => gzip > budget);
  return {
    passed: sizes.length - over.length,
    failures: over.map(({name, gzip, budget}) => ({
      name: `size of ${name}`,
      message: `${gzip} bytes, ${gzip - budget} over the budget of ${budget}.`,
    })),
  };
}
