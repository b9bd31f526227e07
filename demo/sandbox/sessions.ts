import type {User} from './model.js';

export interface Session {
  userId: string;
  /** The number HCL calls activity token; error messages name it. */
  activityToken: string;
  wcToken: string;
  wcTrustedToken: string;
  lastUsed: number;
  /** The customer for whom a storefront page has begun to act with this session; what is sent without `forUserId` is for them. */
  actsFor?: string;
  ended?: 'timeout' | 'sign-out' | 'elsewhere';
}

/** Everybody's sessions. Ended ones are kept, so that their tokens can be refused with the right reason. */
export class Sessions {
  #sessions: Session[] = [];

  open(user: User, now: number): Session {
    const activityToken = String(176505 + this.#sessions.length);
    const session: Session = {
      userId: user.userId,
      activityToken,
      wcToken: createToken(user),
      wcTrustedToken: createToken(user),
      lastUsed: now,
    };
    this.#sessions.push(session);
    return session;
  }

  find(token: string): Session | undefined {
    // Cookie parsers tend to decode the "%2C" in HCL's tokens.
    const encoded = token.replaceAll(',', '%2C');
    return this.#sessions.find(({wcToken, wcTrustedToken}) => encoded === wcToken || encoded === wcTrustedToken);
  }

  /** Ends the session if it was idle for too long, else notes that it is in use. */
  use(session: Session, now: number, timeoutMs: number): void {
    if (session.ended) return;
    if (now - session.lastUsed > timeoutMs) session.ended = 'timeout';
    else session.lastUsed = now;
  }

  end(how: NonNullable<Session['ended']>, which: (session: Session) => boolean = () => true): void {
    for (const session of this.#sessions) if (!session.ended && which(session)) session.ended = how;
  }

  all(): Session[] {
    return this.#sessions;
  }

  load(sessions: Session[]): void {
    this.#sessions = sessions;
  }
}

/** Truly random: a token from before a restart or a reset must not fit a new session. */
function createToken({userId}: User): string {
  const secret = crypto.getRandomValues(new Uint32Array(4));
  return `${userId}%2C${Array.from(secret, (part) => part.toString(36)).join('')}`;
}
