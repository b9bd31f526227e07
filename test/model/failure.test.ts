import {expect} from '@open-wc/testing';
import {asFailure, Failure, isAbort, type FailureKind} from '../../src/model/failure.js';
import {leavesDoubt} from '../../src/model/lost-answer.js';

const DOUBT: Readonly<Record<FailureKind, boolean>> = {
  'signed-out': false,
  forbidden: false,
  'not-found': false,
  conflict: false,
  invalid: false,
  canceled: false,
  offline: true,
  timeout: true,
  server: true,
  unreadable: true,
};

const locked = {kind: 'conflict', key: '_ERR_ORDER_IS_LOCKED', code: 'CMN4512I', status: 400, serverText: 'Locked.'} as const;

describe('Failure', () => {
  it('is an Error that carries the facts, and names kind, key and code for logs', () => {
    const failure = new Failure(locked);
    expect(failure).to.be.an.instanceOf(Error);
    expect(failure.name).to.equal('Failure');
    expect(failure.message).to.equal('conflict _ERR_ORDER_IS_LOCKED CMN4512I');
    expect(failure.facts).to.deep.equal(locked);
    expect([failure.kind, failure.key, failure.code]).to.deep.equal(['conflict', '_ERR_ORDER_IS_LOCKED', 'CMN4512I']);
  });

  it('does not put the server’s words in its message', () =>
    expect(new Failure({kind: 'server', serverText: 'secret'}).message).to.equal('server'));

  it('with() gives another one with more facts and leaves itself alone', () => {
    const failure = new Failure(locked);
    const more = failure.with({outcome: 'unclear'});
    expect(more).to.be.an.instanceOf(Failure);
    expect(more.facts).to.deep.equal({...locked, outcome: 'unclear'});
    expect(failure.facts).to.deep.equal(locked);
    expect(failure.with({kind: 'invalid'}).message).to.equal('invalid _ERR_ORDER_IS_LOCKED CMN4512I');
  });

  for (const [kind, doubt] of Object.entries(DOUBT) as [FailureKind, boolean][]) {
    it(`${kind} ${doubt ? 'leaves doubt' : 'leaves no doubt'} whether a write was carried out`, () =>
      expect(leavesDoubt(new Failure({kind}))).to.equal(doubt));
  }
});

describe('asFailure', () => {
  it('gives a Failure as it is', () => {
    const failure = new Failure(locked);
    expect(asFailure(failure)).to.equal(failure);
  });

  for (const thrown of [new TypeError('defect'), 'text', undefined, null]) {
    it(`makes ${String(thrown)} unreadable, with what was thrown as the cause`, () => {
      const failure = asFailure(thrown);
      expect(failure.kind).to.equal('unreadable');
      expect(failure.cause).to.equal(thrown);
    });
  }
});

describe('isAbort', () => {
  it('knows what an aborted signal throws', () => expect(isAbort(AbortSignal.abort().reason)).to.be.true);

  for (const other of [new DOMException('late', 'TimeoutError'), new Error('AbortError'), new Failure({kind: 'canceled'}), undefined])
    it(`is not ${String(other)}`, () => expect(isAbort(other)).to.be.false);
});
