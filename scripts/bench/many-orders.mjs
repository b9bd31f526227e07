/** What 300 orders cost that many searches have found together. */
import {median, ms} from './numbers.mjs';
import {slowedDown} from './slow-down.mjs';
import {traceOf} from './trace.mjs';

const budgets = {task: 50, coach: 5};
const rate = 4;
const passes = 3;
const layers = {20: 1, 300: 15};

export async function measureScroll(page) {
  const full = await longestTasks(page, passes);
  const slow = await slowedDown(page, rate, () => longestTasks(page, 1));
  const longest = median(full);
  return {
    title: `Scrolling 300 merged rows from top to bottom: the longest task (median of ${passes} passes)`,
    lines: [`at full speed        ${ms(longest)}, of ${budgets.task} ms`, `at 1/${rate} of the speed  ${ms(median(slow))}`],
    kept: longest <= budgets.task,
  };
}

/** Of each pass. */
async function longestTasks(page, count) {
  const trace = {categories: ['toplevel', 'disabled-by-default-devtools.timeline'], start: 'scroll begins', end: 'scroll ends'};
  const tasks = await traceOf(page, trace, async () => {
    for (let pass = 0; pass < count; pass++) {
      const rows = await page.evaluate(() => globalThis.bench.scroll());
      if (rows !== 300) throw new Error(`${rows} rows instead of 300.`);
    }
  });
  return tasks.map((events) => Math.max(...events.filter(({name}) => name === 'RunTask').map(({start, end}) => end - start)) / 1000);
}

/** The first time, nothing is known yet of how the language writes its dates: each of these is a first time. */
const otherLanguages = ['en-GB', 'fr-FR', 'de-DE', 'es-ES', 'it-IT', 'pt-BR', 'ro-RO', 'pl-PL', 'ru-RU'];

export async function measureCoach(page) {
  const timesOf = async (rows, locales) => {
    const times = [];
    const call = ([count, locale]) => globalThis.bench.coachTimes(count, locale);
    for (const locale of locales) times.push(await page.evaluate(call, [layers[rows], locale]));
    return {chips: median(times.map(({chips}) => chips)), view: median(times.map(({view}) => view))};
  };
  const warm = Array(31).fill('en-US');
  await timesOf(20, warm);
  const few = await timesOf(20, warm);
  const many = await timesOf(300, warm);
  const first = await timesOf(20, otherLanguages);
  const slow = await slowedDown(page, rate, () => timesOf(300, warm));
  const line = (label, {chips, view}) => `${label.padEnd(20)} ${ms(chips)} and ${ms(view)}`;
  return {
    title: `The coach's chips, and its view of what was found (median of ${warm.length} rounds), each of ${budgets.coach} ms`,
    lines: [line('20 rows', few), line('20 rows, first time', first), line('300 rows', many), line(`at 1/${rate} of the speed`, slow)],
    kept: [few, many, first].every(({chips, view}) => Math.max(chips, view) <= budgets.coach),
  };
}
