import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Query} from '../../src/controllers/query.js';
import {Failure} from '../../src/model/failure.js';
import {until} from '../support/until.js';

interface Request {
  readonly question: string;
  readonly signal: AbortSignal;
  readonly answer: (value: string) => void;
  readonly fail: (error: Error) => void;
}

class QueryHost extends LitElement {
  heedsSignal = true;
  readonly requests: Request[] = [];
  readonly failures: Failure[] = [];
  readonly query = new Query(
    this,
    (signal: AbortSignal, question: string) =>
      new Promise<string>((answer, fail) => {
        this.requests.push({question, signal, answer, fail});
        if (this.heedsSignal) signal.addEventListener('abort', () => fail(signal.reason as Error));
      }),
    (failure) => this.failures.push(failure),
  );

  override render(): unknown {
    const {value, failure, loading} = this.query;
    return `${value ?? '-'} ${failure?.kind ?? '-'} ${loading ? 'loading' : '-'}`;
  }

  get shown(): string {
    return this.renderRoot.textContent ?? '';
  }

  get last(): Request {
    return this.requests.at(-1) as Request;
  }
}
customElements.define('query-host', QueryHost);

describe('query', () => {
  let host: QueryHost;
  beforeEach(async () => (host = await fixture<QueryHost>(html`<query-host></query-host>`)));

  const shows = (text: string) => until(() => host.shown === text, `“${text}”; it shows “${host.shown}”`);

  it('shows that it reads, then what it read', async () => {
    await shows('- - -');
    const run = host.query.run('a');
    await shows('- - loading');
    host.last.answer('A');
    await run;
    await shows('A - -');
  });

  it('shows the last good value while it reads anew', async () => {
    void host.query.run('a');
    host.last.answer('A');
    await shows('A - -');
    void host.query.run('b');
    await shows('A - loading');
    host.last.answer('B');
    await shows('B - -');
  });

  it('a newer question gives the older up, and its late answer is not shown', async () => {
    void host.query.run('a');
    void host.query.run('b');
    const [first, second] = host.requests as [Request, Request];
    expect(first.signal.aborted).to.be.true;
    expect(second.signal.aborted).to.be.false;
    second.answer('B');
    await shows('B - -');
    first.answer('A');
    await host.updateComplete;
    expect(host.shown).to.equal('B - -');
  });

  it('an answer to the older question that comes first does not end the newer one', async () => {
    void host.query.run('a');
    void host.query.run('b');
    host.requests[0]?.answer('A');
    await host.updateComplete;
    await shows('- - loading');
  });

  it('a late answer, or a late failure, is not shown even where the signal is not heeded', async () => {
    host.heedsSignal = false;
    void host.query.run('a');
    void host.query.run('b');
    void host.query.run('c');
    const [first, second, third] = host.requests as [Request, Request, Request];
    first.answer('A');
    second.fail(new Failure({kind: 'server'}));
    await shows('- - loading');
    third.answer('C');
    await shows('C - -');
    expect(host.failures).to.be.empty;
  });

  it('tells a failure once, keeps the value, and forgets the failure after a success', async () => {
    void host.query.run('a');
    host.last.answer('A');
    await shows('A - -');
    void host.query.run('b');
    const failure = new Failure({kind: 'timeout'});
    host.last.fail(failure);
    await shows('A timeout -');
    expect(host.failures).to.deep.equal([failure]);
    void host.query.again();
    expect(host.last.question).to.equal('b');
    await shows('A timeout loading');
    host.last.answer('B');
    await shows('B - -');
    expect(host.failures).to.deep.equal([failure]);
  });

  it('takes an error that is no failure for one that nobody can read', async () => {
    void host.query.run('a');
    host.last.fail(new TypeError('a defect'));
    await shows('- unreadable -');
    expect(host.failures[0]?.cause).to.be.instanceOf(TypeError);
  });

  it('has nothing to read again before it was asked anything', async () => {
    await host.query.again();
    expect(host.requests).to.be.empty;
  });

  it('can be emptied: value, failure, question and what is under way', async () => {
    void host.query.run('a');
    host.last.answer('A');
    await shows('A - -');
    void host.query.run('b');
    host.query.reset();
    expect(host.last.signal.aborted).to.be.true;
    await shows('- - -');
    await host.query.again();
    expect(host.requests).to.have.length(2);
    expect(host.failures).to.be.empty;
  });

  describe('leaving the page', () => {
    it('gives up; coming back asks the same again', async () => {
      void host.query.run('a');
      const {parentNode} = host;
      host.remove();
      expect(host.last.signal.aborted).to.be.true;
      expect(host.query.loading).to.be.false;
      parentNode?.append(host);
      expect(host.requests.map(({question}) => question)).to.deep.equal(['a', 'a']);
      host.last.answer('A');
      await shows('A - -');
      expect(host.failures).to.be.empty;
    });

    it('keeps what was read; coming back reads nothing', async () => {
      void host.query.run('a');
      host.last.answer('A');
      await shows('A - -');
      const {parentNode} = host;
      host.remove();
      parentNode?.append(host);
      await shows('A - -');
      expect(host.requests).to.have.length(1);
    });

    it('asks again once, not at every return', async () => {
      void host.query.run('a');
      const parentNode = host.parentNode as ParentNode;
      host.remove();
      parentNode.append(host);
      host.last.answer('A');
      await shows('A - -');
      host.remove();
      parentNode.append(host);
      expect(host.requests).to.have.length(2);
    });
  });
});
