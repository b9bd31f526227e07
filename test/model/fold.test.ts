import {expect} from '@open-wc/testing';
import {fold, foldSpelled, holdsFolded} from '../../src/model/fold.js';

describe('fold', () => {
  for (const [text, folded] of [
    ['José  GONZÁLEZ', 'jose gonzalez'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['Ștefan Țepeș', 'stefan tepes'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Søren Kjær', 'soren kjaer'],
    ['Œuvre ﬁn', 'oeuvre fin'],
    ['Þórður', 'thordur'],
    ['İstanbul Işık', 'istanbul isik'],
    ['O’Brien', "o'brien"],
    ['Ｓｍｉｔｈ\u3000１２', 'smith 12'],
    ['Семёнов', 'семенов'],
    [' \t', ''],
  ] as const)
    it(`makes “${folded}” of “${text}”`, () => expect(fold(text)).to.equal(folded));

  it('takes composed and decomposed letters for the same', () => expect(fold('Mu\u006e\u0303oz')).to.equal(fold('Muñoz')));

  it('leaves letters of other scripts what they are', () => {
    expect(fold('がか')).to.equal('がか');
    expect(fold('김민수')).to.equal('김민수');
    expect(fold('김')).not.to.include(fold('기'));
    expect(fold('हिन्दी')).to.equal('हिन्दी');
  });

  it('writes umlauts out on demand', () => {
    expect(foldSpelled('Müller-Größe')).to.equal('mueller-groesse');
    expect(foldSpelled('Åse')).to.equal('aase');
    expect(foldSpelled('Mu\u0308ller')).to.equal('mueller');
  });
});

describe('holdsFolded', () => {
  for (const [text, part] of [
    ['Müller', 'muller'],
    ['Müller', 'MUELLER'],
    ['Mueller', 'Müller'],
    ['Peña López', 'pena'],
    ['Pena', 'Peña'],
    ['Weiß', 'weiss'],
    ['Weiss', 'Weiß'],
  ] as const)
    it(`finds “${part}” in “${text}”`, () => expect(holdsFolded(text, part)).to.be.true);

  it('does not find other letters', () => {
    expect(holdsFolded('Muller', 'Mueller')).to.be.false;
    expect(holdsFolded('Perez', 'Peres')).to.be.false;
  });
});
