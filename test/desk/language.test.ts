import {expect} from '@open-wc/testing';
import {Language} from '../../src/desk/language.js';
import * as en from '../../src/i18n/en.js';
import {addPack, type Pack} from '../../src/i18n/lang/packs.js';
import type {Translations} from '../../src/i18n/messages.js';
import {shortKey} from '../../src/i18n/short-key.js';
import {until} from '../support/until.js';

/** A language of the test's own: which of its files were asked for, and what they give. */
function invent(first: () => Promise<Translations>, rest: () => Promise<Translations> = () => Promise.resolve({})): string[] {
  const asked: string[] = [];
  const load = (part: string, words: () => Promise<Translations>): Pack[0] => {
    return async () => {
      asked.push(part);
      return {words: await words()};
    };
  };
  addPack('eo', [load('first', first), load('rest', rest)]);
  return asked;
}

const esperanto = (own: Translations = {}): Language => new Language({lang: 'eo'}, (english) => own[english], 0);
const failing = (): Promise<Translations> => Promise.reject(new TypeError('no network'));

describe('language', () => {
  it('is English at once, and asks for nothing', () => {
    for (const asked of [{langId: '-1', lang: 'eo'}, {lang: 'en'}, {lang: ''}, {}]) {
      const language = new Language(asked, () => undefined);
      expect(language.coming(true)).to.be.undefined;
      expect(language.words.locale).to.equal('en-US');
    }
  });

  it('is there when its first words are; the rest is fetched when it is missed, and then told of', async () => {
    const asked = invent(
      () => Promise.resolve({[en.search]: 'Serĉi'}),
      () => Promise.resolve({[en.print]: 'Presi'}),
    );
    const language = esperanto();
    let told = 0;
    language.subscribe(() => told++);
    await language.coming(false);
    expect([language.words.t(en.search), ...asked]).to.deep.equal(['Serĉi', 'first']);
    const before = told;
    expect(language.words.t(en.print)).to.equal('Print');
    await until(() => told > before);
    expect([language.words.t(en.print), language.words.t(en.search)]).to.deep.equal(['Presi', 'Serĉi']);
    expect(asked).to.deep.equal(['first', 'rest']);
  });

  it('can be waited for as a whole', async () => {
    invent(
      () => Promise.resolve({}),
      () => Promise.resolve({[en.print]: 'Presi'}),
    );
    const language = esperanto();
    await language.coming(true);
    expect(language.words.t(en.print)).to.equal('Presi');
  });

  it('finds words by the short keys of the packs that are shipped, too', async () => {
    invent(() => Promise.resolve({[shortKey(en.search)]: 'Serĉi', [shortKey(en.found.other)]: {one: '{n} mendo', other: '{n} mendoj'}}));
    const language = esperanto();
    await language.coming(false);
    const {t} = language.words;
    expect([t(en.search), t(en.found, {n: 1}), t(en.found, {n: 2})]).to.deep.equal(['Serĉi', '1 mendo', '2 mendoj']);
  });

  it('lets the store’s own words come first, in English, too', async () => {
    invent(() => Promise.resolve({[en.search]: 'Serĉi', [en.clear]: 'Viŝi'}));
    const own = {[en.search]: 'Find it'};
    const language = esperanto(own);
    await language.coming(false);
    expect([language.words.t(en.search), language.words.t(en.clear)]).to.deep.equal(['Find it', 'Viŝi']);
    expect(new Language({}, (english) => own[english as keyof typeof own]).words.t(en.search)).to.equal('Find it');
  });

  it('stays English while its words cannot be had, and asks for them once more', async () => {
    const answers = [failing, () => Promise.resolve({[en.search]: 'Serĉi'})];
    const asked = invent(() => answers.shift()!());
    const language = esperanto();
    await language.coming(false);
    expect(language.words.t(en.search)).to.equal('Search');
    await until(() => language.words.t(en.search) === 'Serĉi');
    expect(asked).to.deep.equal(['first', 'first']);
  });

  it('asks for the rest again when it is missed again', async () => {
    const answers = [failing, () => Promise.resolve({[en.print]: 'Presi'})];
    const asked = invent(
      () => Promise.resolve({}),
      () => answers.shift()!(),
    );
    const language = esperanto();
    await language.coming(true);
    await until(() => language.words.t(en.print) === 'Presi');
    expect(asked).to.deep.equal(['first', 'rest', 'rest']);
  });

  it('that the kit does not speak has its numbers and dates, and English words', async () => {
    const language = new Language({lang: 'nl'}, () => undefined);
    await language.coming(true);
    expect(language.words.t(en.found, {n: 1234})).to.equal('1.234 orders found');
  });

  it('counts as Russian, Polish and Arabic do', async () => {
    const counted = async (lang: string, counts: readonly number[]): Promise<string[]> => {
      const language = new Language({lang}, () => undefined);
      await language.coming(true);
      return counts.map((n) => language.words.t(en.historyCount, {n}));
    };
    expect(await counted('ru', [1, 2, 5, 21, 111])).to.deep.equal(['1 заказ', '2 заказа', '5 заказов', '21 заказ', '111 заказов']);
    expect(await counted('pl', [1, 3, 12, 22])).to.deep.equal(['1 zamówienie', '3 zamówienia', '12 zamówień', '22 zamówienia']);
    expect(await counted('ar', [0, 1, 2, 3, 11, 100])).to.deep.equal(['لا طلبات', 'طلب واحد', 'طلبان', '3 طلبات', '11 طلبًا', '100 طلب']);
  });
});
