export type PastedProblem = 'empty' | 'too-long' | 'binary' | 'nothing';

/** More is a document; it is not looked at. */
const LONGEST = 10_000;

/** One strange character may be a wrong encoding; one in ten is no text. */
const STRANGE_SHARE = 10;

/** Control characters but for blanks and line ends, and what stands where an encoding failed. */
const STRANGE = /[\p{Cc}\ufffd]/gu;
const LINE_END = /\r\n?|[\n\v\f\x85\u2028\u2029]/;

/** Soft hyphens, joiners of words, and marks of writing direction: seen by nobody, copied along. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** How far the full-width forms of ASCII are from it. */
const FULL_WIDTH = 0xfee0;

/** One line with plain digits, hyphens and single blanks. */
const plainLine = (line: string): string =>
  line
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** The lines of a pasted text that hold something, or why it cannot be read. */
export function linesOf(text: string): {readonly lines: readonly string[]; readonly problem?: PastedProblem} {
  if (text.length > LONGEST) return {lines: [], problem: 'too-long'};
  const blocks = text.replace(INVISIBLE, '').split(LINE_END);
  const strange = blocks.reduce((sum, line) => sum + (line.replaceAll('\t', '').match(STRANGE)?.length ?? 0), 0);
  if (text.includes('\0') || strange * STRANGE_SHARE > text.length) return {lines: [], problem: 'binary'};
  const lines = blocks.map(plainLine).filter(Boolean);
  return lines.length ? {lines} : {lines, problem: 'empty'};
}
