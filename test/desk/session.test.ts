import {expect} from '@open-wc/testing';
import {Session} from '../../src/desk/session.js';
import type {OrderGateway} from '../../src/gateway/order-gateway.js';
import type {Agent} from '../../src/model/agent.js';
import {Failure} from '../../src/model/failure.js';
import {aCsr} from '../support/builders.js';
import {failureOf} from '../support/rejection.js';

type Gateway = Pick<OrderGateway, 'signIn' | 'signOut' | 'whoAmI'>;
const nobody = (): Promise<undefined> => Promise.resolve(undefined);
const alice = (): Promise<Agent> => Promise.resolve(aCsr());
const refuse = (kind: 'offline' | 'signed-out') => (): Promise<never> => Promise.reject(new Failure({kind}));
const ignore = (): void => {};

describe('desk: session', () => {
  /** A session over a gateway of which only these calls work, and the states it told of. */
  const sessionOver = (calls: Partial<Gateway>) => {
    const session = new Session(calls as OrderGateway);
    const told: string[] = [];
    session.subscribe(() => told.push(session.state));
    return {session, told};
  };

  it('asks once who is signed in, for all who want to know', async () => {
    let asked = 0;
    const {session, told} = sessionOver({whoAmI: () => (asked++, alice())});
    expect(session.state).to.equal('unknown');
    await Promise.all([session.load(), session.load()]);
    await session.load();
    expect(asked).to.equal(1);
    expect(told).to.deep.equal(['signed-in']);
    expect(session.agent).to.deep.equal(aCsr());
  });

  it('knows when nobody is', async () => {
    const {session} = sessionOver({whoAmI: nobody});
    await session.load();
    expect(session.state).to.equal('signed-out');
    expect(session.agent).to.equal(undefined);
  });

  it('keeps the failure to find out, and asks again when told to', async () => {
    const answers = [refuse('offline'), alice];
    const {session, told} = sessionOver({whoAmI: () => answers.shift()!()});
    await session.load();
    expect(session.failure?.kind).to.equal('offline');
    expect(told, 'listeners see the failure').to.deep.equal(['unknown']);
    await session.load();
    expect(session.failure).to.equal(undefined);
    expect(session.state).to.equal('signed-in');
  });

  it('does not ask after a sign-in that told', async () => {
    const {session} = sessionOver({signIn: alice});
    await session.signIn('csr.alice', 'secret', ignore);
    await session.load();
    expect(session.state).to.equal('signed-in');
  });

  it('tells the one who signed in before it tells all others', async () => {
    const order: string[] = [];
    const {session} = sessionOver({signIn: alice, signOut: nobody});
    session.subscribe(() => order.push('all'));
    await session.signIn('csr.alice', 'secret', ({userId}) => order.push(userId));
    await session.signOut(() => order.push('out'));
    expect(order).to.deep.equal(['5001', 'all', 'out', 'all']);
    expect(session.agent).to.equal(undefined);
  });

  it('stays as it is when signing in or out fails', async () => {
    const {session, told} = sessionOver({whoAmI: alice, signIn: refuse('offline'), signOut: refuse('offline')});
    await session.load();
    expect((await failureOf(session.signOut(ignore))).kind).to.equal('offline');
    expect((await failureOf(session.signIn('csr.bob', 'x', ignore))).kind).to.equal('offline');
    expect(session.state).to.equal('signed-in');
    expect(told).to.deep.equal(['signed-in']);
  });

  it('is signed out when there was no session any more to sign out of', async () => {
    const {session} = sessionOver({whoAmI: alice, signOut: refuse('signed-out')});
    await session.load();
    await session.signOut(ignore);
    expect(session.state).to.equal('signed-out');
  });

  it('is lost once, and still knows whose it was', async () => {
    const {session, told} = sessionOver({whoAmI: alice});
    await session.load();
    expect(session.lose()).to.equal(true);
    expect(session.lose(), 'is no news').to.equal(false);
    expect(session.state).to.equal('lost');
    expect(session.agent?.userId).to.equal('5001');
    expect(told).to.deep.equal(['signed-in', 'lost']);
  });

  it('was never there, when a service says so before it is known', () => {
    const {session} = sessionOver({});
    expect(session.lose()).to.equal(false);
    expect(session.state).to.equal('signed-out');
  });

  it('is found again by signing in', async () => {
    const {session} = sessionOver({whoAmI: alice, signIn: alice});
    await session.load();
    session.lose();
    await session.signIn('csr.alice', 'secret', ignore);
    expect(session.state).to.equal('signed-in');
  });

  it('goes on over other settings without asking again, also where it was lost', async () => {
    const {session} = sessionOver({whoAmI: alice});
    await session.load();
    session.lose();
    session.heardAt = 7;
    const {session: next, told} = sessionOver({});
    next.continue(session);
    await next.load();
    expect([next.state, next.agent?.userId, next.heardAt]).to.deep.equal(['lost', '5001', 7]);
    expect(told).to.deep.equal(['lost']);
  });

  it('has nothing to go on with before it is known who is signed in', async () => {
    const {session} = sessionOver({whoAmI: alice});
    session.continue(sessionOver({}).session);
    await session.load();
    expect(session.state).to.equal('signed-in');
  });

  describe('answers out of order', () => {
    /** Questions who is signed in, each answered when and as the test says. */
    const asked = () => {
      const questions: {answer: (agent?: Agent) => void; fail: (failure: Failure) => void}[] = [];
      const whoAmI = (): Promise<Agent | undefined> => new Promise((answer, fail) => questions.push({answer, fail}));
      return {whoAmI, questions};
    };

    for (const [name, ask] of [
      ['at first', (session: Session) => session.load()],
      ['in another tab', (session: Session) => session.look()],
      ['to stay', (session: Session) => session.stay()],
    ] as const) {
      it(`what was asked ${name} before somebody signed in says nothing any more`, async () => {
        const {whoAmI, questions} = asked();
        const {session, told} = sessionOver({whoAmI, signIn: alice});
        const asking = ask(session);
        await session.signIn('csr.alice', 'secret', ignore);
        questions[0]!.answer();
        await asking;
        expect([session.state, session.agent?.userId]).to.deep.equal(['signed-in', '5001']);
        expect(told).to.deep.equal(['signed-in']);
      });

      it(`what was asked ${name} before the CSR signed out does not sign in again`, async () => {
        const {whoAmI, questions} = asked();
        const {session} = sessionOver({whoAmI, signOut: nobody});
        const asking = ask(session);
        await session.signOut(ignore);
        questions[0]!.answer(aCsr());
        await asking;
        expect([session.state, session.agent]).to.deep.equal(['signed-out', undefined]);
      });
    }

    it('a question that fails after somebody signed in is no failure', async () => {
      const {whoAmI, questions} = asked();
      const {session} = sessionOver({whoAmI, signIn: alice});
      const asking = session.load();
      await session.signIn('csr.alice', 'secret', ignore);
      questions[0]!.fail(new Failure({kind: 'offline'}));
      await asking;
      expect([session.state, session.failure]).to.deep.equal(['signed-in', undefined]);
    });

    it('the answer to the later of two questions counts, also when it says that nobody is there', async () => {
      const {whoAmI, questions} = asked();
      const {session} = sessionOver({whoAmI});
      const asking = [session.load(), session.look()];
      questions[1]!.answer();
      await asking[1];
      questions[0]!.answer(aCsr());
      await asking[0];
      expect(session.state).to.equal('signed-out');
    });
  });
});
