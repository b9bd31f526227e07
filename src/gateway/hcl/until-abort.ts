/** A promise that several callers share, as one of them awaits it: its own signal ends the waiting, not the work. */
export function untilAbort<T>(shared: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return shared;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, {once: true});
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
