/** HCL Commerce's language IDs and the locales they stand for. */
const LOCALES: Readonly<Record<string, string>> = {
  '-1': 'en-US',
  '-2': 'fr-FR',
  '-3': 'de-DE',
  '-4': 'it-IT',
  '-5': 'es-ES',
  '-6': 'pt-BR',
  '-7': 'zh-CN',
  '-8': 'zh-TW',
  '-9': 'ko-KR',
  '-10': 'ja-JP',
  '-20': 'ru-RU',
  '-21': 'ro-RO',
  '-22': 'pl-PL',
};

/** The locale for numbers, dates and words; stores may have language IDs of their own, which get English. */
export const localeOf = (langId: string | undefined): string => LOCALES[langId ?? ''] ?? 'en-US';
