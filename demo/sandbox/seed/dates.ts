/** All dates of the data hang on this one and not on the clock, so that the sandbox is the same on every day. */
const LAST_DAY = Date.UTC(2026, 9, 30, 14, 5, 21, 570);

const HOUR = 60 * 60 * 1000;

export const hoursAgo = (hours: number): number => LAST_DAY - hours * HOUR;
