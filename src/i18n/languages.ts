/** The languages of HCL Commerce's language IDs. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '-1': 'en',
  '-2': 'fr',
  '-3': 'de',
  '-4': 'it',
  '-5': 'es',
  '-6': 'pt',
  '-7': 'zh',
  '-8': 'zh-TW',
  '-9': 'ko',
  '-10': 'ja',
  '-20': 'ru',
  '-21': 'ro',
  '-22': 'pl',
};

/**
 * The locale of words, numbers and dates. Stores may have language IDs of their own (for Arabic, Hebrew and Turkish there are no
 * others): then it is what the page is written in, `lang`.
 */
export function localeOf(langId = '', lang = ''): string {
  try {
    const {language, region = 'US'} = new Intl.Locale(LANGUAGES[langId] ?? lang).maximize();
    // Order numbers, phones and the server's own dates have these digits; other ones beside them would be hard to compare.
    return `${language}-${region}${language === 'ar' ? '-u-ca-gregory-nu-latn' : ''}`;
  } catch {
    return 'en-US';
  }
}
