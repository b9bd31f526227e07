import {en} from './en.js';

export type MessageKey = keyof typeof en;
/** Every language has every message; one with a number in it may have a form for each plural category. */
export type Messages = Readonly<
  Record<MessageKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}>>
>;
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** Gives a message in one language: `{name}` is filled in, `n` decides the plural form and is written as a number. */
export function createTranslate(locale: string, messages: Messages = en): Translate {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const message = messages[key];
    const text = typeof message === 'string' ? message : (message[plural.select(Number(values['n']))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? digits.format(value) : value;
    });
  };
}
