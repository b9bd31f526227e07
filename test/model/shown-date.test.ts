import {expect} from '@open-wc/testing';
import {dayAfter, monthRange, readShownDate} from '../../src/model/shown-date.js';

const LOCALES = [
  ...['en-US', 'fr-FR', 'de-DE', 'it-IT', 'es-ES', 'pt-BR', 'zh-CN', 'zh-TW', 'ko-KR', 'ja-JP', 'ru-RU', 'ro-RO', 'pl-PL'],
  ...['en-GB', 'en-CA', 'ar-EG', 'th-TH', 'fa-IR'],
];
const STYLES = ['full', 'long', 'medium', 'short'] as const;

describe('readShownDate', () => {
  for (const locale of LOCALES)
    for (const dateStyle of STYLES)
      it(`reads back what ${locale} prints in ${dateStyle} style`, () => {
        const format = new Intl.DateTimeFormat(locale, {dateStyle, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn'});
        for (let day = '2023-12-25'; day < '2025-01-05'; day = dayAfter(dayAfter(dayAfter(day))))
          expect(readShownDate(format.format(new Date(day)), locale), format.format(new Date(day))).to.equal(day);
      });

  for (const [locale, text, day] of [
    ['en-US', 'April 12, 2024', '2024-04-12'],
    ['en-US', 'Apr 2, 2024', '2024-04-02'],
    ['en-US', '4/5/24', '2024-04-05'],
    ['fr-FR', '05/04/2024', '2024-04-05'],
    ['en-GB', '05/04/2024', '2024-04-05'],
    ['de-DE', '5. April 2024', '2024-04-05'],
    ['de-DE', '05.04.24', '2024-04-05'],
    ['ja-JP', '2024年4月5日', '2024-04-05'],
    ['ko-KR', '2024년 4월 5일', '2024-04-05'],
    ['ru-RU', '5 апреля 2024 г.', '2024-04-05'],
    ['ru-RU', '5 апреля 2024\u00a0г.', '2024-04-05'],
    ['pl-PL', '5 kwietnia 2024', '2024-04-05'],
    ['ar-EG-u-ca-gregory-nu-latn', '٥ أبريل ٢٠٢٤', '2024-04-05'],
    ['ar-EG-u-ca-gregory-nu-latn', '5 أبريل 2024', '2024-04-05'],
    ['en-US', '2024-04-05', '2024-04-05'],
    ['de-DE', '2024-04-05T23:59:59.999Z', '2024-04-05'],
    ['en-US', '2024-04-05T23:59:59+09:00', '2024-04-05'],
    ['en-US', '2024-04-05 11:02:33.5', '2024-04-05'],
    ['en-US', ' 2024-02-29 ', '2024-02-29'],
  ] as const)
    it(`${locale} “${text}” is ${day}`, () => expect(readShownDate(text, locale)).to.equal(day));

  for (const [locale, text] of [
    ['en-US', undefined],
    ['en-US', ''],
    ['en-US', '04/05/2024'],
    ['en-US', '13/5/24'],
    ['en-US', '5.4.24'],
    ['en-US', 'April 31, 2024'],
    ['en-US', 'February 29, 2023'],
    ['en-US', 'Friday, April 12, 2025'],
    ['en-US', 'April 12, 2024 10:15 AM'],
    ['en-US', 'yesterday'],
    ['en-US', 'Avril 12, 2024'],
    ['de-DE', 'April 12, 2024'],
    ['fr-FR', '2024/04/05'],
    ['en-US', '2024-02-30'],
    ['en-US', '2024-13-01'],
    ['en-US', '2024-04-05x'],
    ['en-US', '1712300000000'],
    ['en-US', '<b>April 12, 2024</b>'],
    ['en-US', `April ${' '.repeat(100)}12, 2024`],
    ['en-US', '9'.repeat(1_000_000)],
  ] as const)
    it(`${locale} ${JSON.stringify(text)?.slice(0, 40)} is none`, () => expect(readShownDate(text, locale)).to.be.undefined);
});

describe('dayAfter', () => {
  for (const [day, next] of [
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024-12-31', '2025-01-01'],
    ['2024-03-30', '2024-03-31'],
    ['2024-03-31', '2024-04-01'],
  ] as const)
    it(`of ${day} is ${next}`, () => expect(dayAfter(day)).to.equal(next));
});

describe('monthRange', () => {
  for (const [month, endDate] of [
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2024-04', '2024-04-30'],
    ['2024-12', '2024-12-31'],
  ] as const)
    it(`of ${month}`, () => expect(monthRange(month)).to.deep.equal({startDate: `${month}-01`, endDate}));
});
