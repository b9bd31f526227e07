import {expect, fixture, html} from '@open-wc/testing';
import {whenSeen} from '../../src/when-seen.js';
import {until} from '../support/until.js';

let count = 0;
const unknownTag = (): string => `test-seen-${++count}`;

describe('tags that are registered when they are seen', () => {
  it('loads nothing for a page without such a tag', () => {
    const loaded: string[] = [];
    whenSeen({[unknownTag()]: () => Promise.resolve(loaded.push('x'))});
    expect(loaded).to.deep.equal([]);
  });

  it('loads what the page holds already', () => {
    const tag = unknownTag();
    document.body.append(document.createElement(tag));
    const loaded: string[] = [];
    whenSeen({[tag]: () => Promise.resolve(loaded.push(tag)), [unknownTag()]: () => Promise.resolve(loaded.push('other'))});
    expect(loaded).to.deep.equal([tag]);
  });

  it('loads what comes later, once, however it comes', async () => {
    const tag = unknownTag();
    const loaded: string[] = [];
    whenSeen({[tag]: () => Promise.resolve(loaded.push(tag))});
    const area = await fixture<HTMLElement>(html`<div></div>`);
    area.innerHTML = `<p><${tag}></${tag}></p>`;
    await until(() => loaded.length === 1);
    area.append(document.createElement(tag));
    await new Promise(requestAnimationFrame);
    expect(loaded).to.deep.equal([tag]);
  });

  it('tries again with the next change of the page when it could not be loaded', async () => {
    const tag = unknownTag();
    let tries = 0;
    whenSeen({[tag]: () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve())});
    document.body.append(document.createElement(tag));
    await until(() => tries === 1);
    await new Promise(requestAnimationFrame);
    document.body.append(document.createElement('p'));
    await until(() => tries === 2);
  });
});
