import {expect} from '@open-wc/testing';
import {SearchMemory} from '../../src/desk/search-memory.js';
import {aCsr} from '../support/builders.js';

const smith = {lastName: 'Smith'};
const toronto = {lastName: 'Smith', city: 'Toronto'};
const FULL = Object.assign(new Error('full'), {name: 'QuotaExceededError'});

const memoryOf = (logonId = 'csr.alice', storeId = '10201'): SearchMemory => new SearchMemory(storeId, aCsr({logonId, userId: logonId}));

describe('search memory', () => {
  const own = new Map<string, unknown>();

  /** What a browser does that keeps nothing. */
  function withoutStorage(): void {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      own.set(name, Storage.prototype[name]);
      Storage.prototype[name] = () => {
        throw FULL;
      };
    }
  }

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    Object.assign(Storage.prototype, Object.fromEntries(own));
    own.clear();
  });

  it('gives the latest searches first, each once, eight at most', () => {
    const memory = memoryOf();
    for (let i = 0; i < 9; i++) memory.remember({city: `City ${i}`});
    memory.remember(smith);
    memory.remember(toronto);
    memory.remember(smith);
    expect(memory.recent).to.have.length(8);
    expect(memory.recent.slice(0, 3)).to.deep.equal([smith, toronto, {city: 'City 8'}]);
  });

  it('shows nobody what another CSR has searched for in this tab', () => {
    memoryOf().remember(smith);
    expect(memoryOf('csr.bob').recent).to.deep.equal([]);
    expect(memoryOf('csr.alice', '10202').recent).to.deep.equal([]);
  });

  it('keeps them over a reload of the tab, and not over a sign-out', () => {
    memoryOf().remember(smith);
    const reloaded = memoryOf();
    expect(reloaded.recent).to.deep.equal([smith]);
    reloaded.endSession();
    expect(memoryOf().recent).to.deep.equal([]);
  });

  it('keeps saved searches in this browser, for each logon ID and store', () => {
    memoryOf().save('Smiths', smith);
    expect(memoryOf().saved).to.deep.equal([{name: 'Smiths', criteria: smith}]);
    expect(memoryOf('csr.bob').saved).to.deep.equal([]);
    expect(memoryOf('csr.alice', '10202').saved).to.deep.equal([]);
  });

  it('keeps saved searches over a sign-out', () => {
    const memory = memoryOf();
    memory.save('Smiths', smith);
    memory.endSession();
    expect(memory.saved).to.have.length(1);
  });

  it('gives a name to one search, and takes it away', () => {
    const memory = memoryOf();
    memory.save('Smiths', smith);
    memory.save('Smiths', toronto);
    expect(memory.saved).to.deep.equal([{name: 'Smiths', criteria: toronto}]);
    memory.drop('Smiths');
    expect(memory.saved).to.deep.equal([]);
  });

  it('forgets all at once', () => {
    const memory = memoryOf();
    memory.save('Smiths', smith);
    memory.remember(smith);
    memory.keepPlace('a', {criteria: smith, scroll: 7});
    memory.forgetAll();
    expect([memory.saved, memory.recent, memory.placeOf('a')]).to.deep.equal([[], [], undefined]);
    expect(JSON.stringify({...localStorage, ...sessionStorage})).to.not.contain('Smith');
  });

  it('tells when something has changed', () => {
    const memory = memoryOf();
    let changes = 0;
    memory.subscribe(() => changes++);
    memory.remember(smith);
    memory.save('Smiths', smith);
    memory.drop('Smiths');
    expect(changes).to.equal(3);
  });

  it('finds the place of a search again', () => {
    memoryOf().keepPlace('a', {criteria: smith, scroll: 340});
    expect(memoryOf().placeOf('a')).to.deep.equal({criteria: smith, scroll: 340});
    expect(memoryOf().placeOf('b')).to.be.undefined;
    expect(memoryOf().placeOf('constructor')).to.be.undefined;
  });

  it('keeps thirty places', () => {
    const memory = memoryOf();
    for (let i = 0; i < 31; i++) memory.keepPlace(`p${i}`, {criteria: smith, scroll: i});
    expect(memory.placeOf('p0')).to.be.undefined;
    expect(memory.placeOf('p30')).to.deep.equal({criteria: smith, scroll: 30});
  });

  it('works for as long as the page where storage is full or forbidden', () => {
    withoutStorage();
    const memory = memoryOf();
    memory.remember(smith);
    memory.save('Smiths', smith);
    memory.keepPlace('a', {criteria: smith, scroll: 1});
    expect([memory.recent, memory.saved.length, memory.placeOf('a')?.scroll]).to.deep.equal([[smith], 1, 1]);
    memory.forgetAll();
    expect([memory.recent, memory.saved]).to.deep.equal([[], []]);
  });

  it('takes nothing from storage that it has not put there', () => {
    for (const strange of ['{', '7', 'null', '"text"', '[7,null,{"lastName":7},{"lastName":"Smith","evil":"x"}]']) {
      sessionStorage.setItem('aurora-order-desk.recent.10201.csr.alice', strange);
      sessionStorage.setItem('aurora-order-desk.places.10201.csr.alice', strange);
      localStorage.setItem('aurora-order-desk.searches.10201.csr.alice', strange);
      const memory = memoryOf();
      expect(memory.recent.flatMap((criteria) => Object.entries(criteria))).to.satisfy((found: string[][]) =>
        found.every(([name, value]) => name === 'lastName' && value === 'Smith'),
      );
      expect(memory.saved).to.deep.equal([]);
      expect(memory.placeOf('a')).to.be.undefined;
    }
  });
});
