const PATIENCE = 4000;

type Falsy = null | undefined | false | 0 | '';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Until `condition` gives something true; gives that. It is asked once a frame. Throwing means "not yet"; what it threw
 * last is in the error when it never becomes true.
 */
export async function until<T>(condition: () => T, what = condition.toString()): Promise<Exclude<T, Falsy>> {
  const end = performance.now() + PATIENCE;
  let reason: string;
  do {
    try {
      const value = condition();
      if (value) return value as Exclude<T, Falsy>;
      reason = `it is ${String(value)}`;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    await frame();
  } while (performance.now() < end);
  throw new Error(`Waited in vain for ${what}: ${reason}`);
}
