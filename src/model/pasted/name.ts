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
  const [first = '', last = ''] = [text, text.split(' ').at(-1)];
  return name?.firstName && !STARTS_SMALL.test(first) && !STARTS_SMALL.test(last) ? name : undefined;
}

/** "Ana Ruiz <ana@example.com>" */
const senderIn = (text: string): string => text.replace(/ ?[<(][^<(]*@.*$/, '').replace(/"/g, '');

/**
 * The name: a labelled one; else the first line or part of a line of a text in which something else was found, or the line after a
 * greeting, if it has two to four words; else all that is left of a text of one line.
 */
export function readName(lines: readonly LabelledLine[], rest: string | undefined, isFound: boolean): Name | undefined {
  const labelled =
    lines.find(({label}) => label === 'name') ?? lines.find(({label}) => label === 'from') ?? lines.find(({label}) => label === 'to');
  const [behindLabel] = labelled ? [senderIn(labelled.text)] : [];
  const name = behindLabel && (nameIn(behindLabel) ?? wholeName(behindLabel.split(/ ?, ?/)[0]!));
  if (name) return name;
  if (rest !== undefined) {
    const alone = isFound ? nameIn(rest) : (wholeName(rest) ?? (STARTS_SMALL.test(rest) ? undefined : nameIn(rest)));
    return alone ?? (isFound ? wholeName(rest.split(/ ?, ?/)[0]!) : undefined);
  }
  if (!isFound) return undefined;
  const afterGreeting = lines.findIndex(({text}) => /^[^,]{2,30},$|^-{2,}$/.test(text)) + 1;
  return [afterGreeting, 0]
    .map((index) => lines[index])
    .filter((line) => line && line.label === undefined)
    .map((line) => wholeName(line!.text))
    .find((found) => found !== undefined);
}
