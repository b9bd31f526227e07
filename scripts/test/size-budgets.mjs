/** Every entry is printed; those with a budget must keep it. */
import {measureSizes, sizeLine} from '../lib/measure-sizes.mjs';

export async function sizeBudgets({say}) {
  const sizes = await measureSizes();
  for (const size of sizes) say(sizeLine(size));
  const limited = sizes.filter(({budget}) => budget);
  const over = limited.filter(({gzip, budget}) => gzip > budget);
  return {
    passed: limited.length - over.length,
    failures: over.map(({name, gzip, budget}) => ({
      name: `size of ${name}`,
      message: `${gzip} bytes, ${gzip - budget} over the budget of ${budget}.`,
    })),
  };
}
