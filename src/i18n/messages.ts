/** A text, or a text for each plural category that the language has. */
export type Message = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string});
export type Translate = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/** Other words for English ones. A message with plurals is known by its general form. */
export type Translations = Readonly<Record<string, Message>>;

/** Keeps a Latin name apart in languages that run from right to left: a number after it would be drawn to it. */
export const apart = (value: string, locale: string): string =>
  /^(ar|he)\b/.test(locale) && /[a-z]/i.test(value) ? `\u2068${value}\u2069` : value;

/**
 * Gives messages in one language: `find` knows other words for the English, `{name}` is filled in, `n` decides the plural form,
 * numbers are written as the locale does.
 */
export function createTranslate(locale: string, find?: (english: string) => Message | undefined): Translate {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (message, values = {}) => {
    const words = find?.(typeof message === 'string' ? message : message.other) ?? message;
    const text = typeof words === 'string' ? words : (words[plural.select(Number(values['n']))] ?? words.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? digits.format(value) : apart(value, locale);
    });
  };
}
