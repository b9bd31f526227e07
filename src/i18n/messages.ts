/** A text, or a text for each plural category that the language has. */
export type Message = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {readonly other: string});
export type Translate = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/** Gives messages in one language: `{name}` is filled in, `n` decides the plural form, numbers are written as the locale does. */
export function createTranslate(locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (message, values = {}) => {
    const text = typeof message === 'string' ? message : (message[plural.select(Number(values['n']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? digits.format(value) : value;
    });
  };
}
