import {expect} from '@open-wc/testing';
import {css, html} from 'lit';
import {printSheet} from '../../src/ui/print.js';
import {onPaper, sheet} from '../support/paper.js';

describe('ui: print', () => {
  const styles = [
    css`
      p {
        font-weight: bold;
      }
    `,
  ];
  const print = (text: string) => printSheet(html`<p>${text}</p>`, styles, {lang: 'de-DE', dir: 'rtl'});
  const sheets = () => document.querySelectorAll('[data-order-desk-sheet]').length;

  it('puts a sheet beside the page, which nobody sees on screen, and takes it away afterwards', async () => {
    const paper = onPaper();
    const before = document.adoptedStyleSheets.length;
    print('One');
    await paper.printed();
    const host = sheet()?.host as HTMLElement;
    expect(host.parentElement).to.equal(document.body);
    expect(getComputedStyle(host).display).to.equal('none');
    expect(host).to.include({lang: 'de-DE', dir: 'rtl'});
    expect(sheet()?.textContent).to.equal('One');
    expect(sheet()?.adoptedStyleSheets).to.have.length(1);
    paper.done();
    expect(sheets()).to.equal(0);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('a browser that never says that it was done leaves one sheet at most', () => {
    const paper = onPaper();
    const before = document.adoptedStyleSheets.length;
    print('One');
    print('Two');
    expect(sheets()).to.equal(1);
    expect(sheet()?.textContent).to.equal('Two');
    paper.done();
    expect(sheets()).to.equal(0);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });
});
