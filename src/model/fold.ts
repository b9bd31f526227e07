/** Letters that Unicode does not take apart into a plain one and its mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

/** What German and the Nordic languages write where the letter is missing. */
const SPELLED: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'};

const lettersOf = (text: string, letters: Readonly<Record<string, string>>): string =>
  text.replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter);

/**
 * The text without accents, capitals, ligatures and doubled blanks: texts that people take for the same become equal.
 * Only the marks of European scripts go; those of Japanese and Indic scripts make other letters. Hangul is put together again.
 */
export const fold = (text: string): string => {
  // Most texts are plain: the rest is paid for by those that are not.
  const lower = /^[\0-\x7f]*$/.test(text)
    ? text.toLowerCase()
    : lettersOf(
        text
          .normalize('NFKD')
          .replace(/[\u0300-\u036f]/g, '')
          .normalize('NFC')
          .toLowerCase(),
        LETTERS,
      ).replace(/[’ʼ´]/g, "'");
  return lower.replace(/\s+/g, ' ').trim();
};

/** Likewise, with umlauts written out: "Müller" and "Mueller" become equal. */
export const foldSpelled = (text: string): string => fold(lettersOf(text.normalize('NFC').toLowerCase(), SPELLED));

/** True when the text holds the part, whatever the accents of both. */
export const holdsFolded = (text: string, part: string): boolean =>
  fold(text).includes(fold(part)) || foldSpelled(text).includes(foldSpelled(part));
