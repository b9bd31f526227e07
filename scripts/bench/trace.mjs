/** What the browser's trace tells of the page's main thread, in the time of the thread: what other programs take is not in it. */

/** Traces the work; for each pair of marks that it set, the events of the thread between them. */
export async function traceOf(page, {categories, start, end}, work) {
  const browser = page.context().browser();
  await browser.startTracing(page, {categories: ['-*', 'blink.user_timing', ...categories]});
  await work();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  const marks = (name) => traceEvents.filter((event) => event.cat === 'blink.user_timing' && event.name === name);
  const ends = marks(end);
  return marks(start).map(({pid, tid, tts: from}, round) => {
    const to = ends[round].tts;
    const own = traceEvents.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
    return own
      .map(({name, tts, tdur}) => ({name, start: Math.max(tts, from), end: Math.min(tts + tdur, to)}))
      .filter((event) => event.end > event.start)
      .toSorted((a, b) => a.start - b.start || b.end - a.end);
  });
}
