import {fold} from '../fold.js';
import type {OrderCriteria} from '../order-search.js';
import type {LabelledLine} from './labels.js';

type Name = Pick<OrderCriteria, 'firstName' | 'lastName'>;

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|mlle|sr|sra|srta|sig|signor|signora|dhr|mevr|pan|pani)\.? /i;
const WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
/** Lower case: in running text, not in a name that stands alone. */
const STARTS_SMALL = /^\p{Ll}/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Words of companies, of greetings and before numbers, folded. */
const NO_NAMES = new Set(
  'inc llc ltd limited gmbh ag kg sa srl spa bv nv ab plc corp corporation company co regards greetings thanks thank sincerely cheers hello hi dear best kind grussen grusse cordialement salutations saludos atentamente abracos cordiali saluti order invoice tracking suite apt unit box'.split(
    ' ',
  ),
);

const MOST_WORDS = 4;

/** "Ana María Ruiz": the first word and the last, which both ways of splitting it contain. "Ruiz, Ana" and East Asian names the other way round. */
function nameIn(text: string): Name | undefined {
  const [family, given, ...more] = text.replace(TITLE, '').split(/ ?, ?/);
  if (family && given && !more.length && WORD.test(family) && WORD.test(given)) return {firstName: given, lastName: family};
  const words = given === undefined ? (family ?? '').split(' ') : [];
  if (!words.length || words.length > MOST_WORDS) return undefined;
  if (!words.every((word) => WORD.test(word) && !NO_NAMES.has(fold(word).replace(/\./g, '')))) return undefined;
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.every((word) => EAST_ASIAN.test(word))) {
    if (words.length === 2) return {firstName: last, lastName: first};
    // Without a blank only Chinese and Korean names are certain enough: one syllable of family name, one or two of given name.
    const syllables = [...first];
    const isPlain = words.length === 1 && /^[\p{Script=Han}\p{Script=Hangul}]{2,3}$/u.test(first);
    return isPlain ? {firstName: syllables.slice(1).join(''), lastName: syllables[0]} : undefined;
  }
  return words.length === 1 ? {lastName: last} : {firstName: first, lastName: last};
}

/** A name of two words and more, written as names are. */
function wholeName(text: string): Name | undefined {
  const name = nameIn(text);
  const last = text.split(' ').at(-1) ?? '';
  return name?.firstName && !STARTS_SMALL.test(text) && !STARTS_SMALL.test(last) ? name : undefined;
}

/** "Ana Ruiz <ana@example.com>" */
const senderIn = (text: string): string => text.replace(/ ?[<(][^<(]*@.*$/, '').replace(/"/g, '');

const firstPart = (text: string): string => text.split(/ ?, ?/)[0] ?? '';

function labelledName(lines: readonly LabelledLine[]): Name | undefined {
  const labels = ['name', 'from', 'to'] as const;
  const labelled = labels.map((wanted) => lines.find(({label}) => label === wanted)).find((line) => line !== undefined);
  const text = labelled && senderIn(labelled.text);
  return text ? (nameIn(text) ?? wholeName(firstPart(text))) : undefined;
}

/** A text of one line that may be nothing but a name: one word in lower case is rather something else. */
const nameAlone = (text: string): Name | undefined => wholeName(text) ?? (STARTS_SMALL.test(text) ? undefined : nameIn(text));

/** What is left of a text of one line in which something else was found. */
const nameBeside = (text: string): Name | undefined => nameIn(text) ?? wholeName(firstPart(text));

/** The line after a greeting, else the first. */
function nameInLines(lines: readonly LabelledLine[]): Name | undefined {
  const afterGreeting = lines.findIndex(({text}) => /^[^,]{2,30},$|^-{2,}$/.test(text)) + 1;
  for (const line of [lines[afterGreeting], lines[0]]) {
    const name = line && line.label === undefined ? wholeName(line.text) : undefined;
    if (name) return name;
  }
  return undefined;
}

/**
 * The name: a labelled one first. `rest` is what is left of a text of one line, and undefined for a longer text. `isFound`: something
 * else was recognized; without that, several lines may be about anything.
 */
export function readName(lines: readonly LabelledLine[], rest: string | undefined, isFound: boolean): Name | undefined {
  const name = labelledName(lines);
  if (name) return name;
  if (rest !== undefined) return isFound ? nameBeside(rest) : nameAlone(rest);
  return isFound ? nameInLines(lines) : undefined;
}
