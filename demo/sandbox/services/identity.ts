import {text, isTrue, type Call, type Answer, type Route} from '../call.js';
import type {User} from '../model.js';
import {Refusal} from '../refusal.js';
import {sessionCookies, clearedCookies} from '../session-cookies.js';
import {checkPassword} from '../sign-in.js';

function signIn(call: Call): Answer {
  const {sandbox, version, query} = call;
  const user = checkPassword(sandbox, {
    logonId: text(call.body['logonId']),
    password: text(call.body['logonPassword']),
    newPassword: text(call.body['logonPasswordNew']),
    newPasswordAgain: text(call.body['logonPasswordVerify']),
  });
  if (sandbox.settings.singleSession) sandbox.sessions.end('elsewhere', ({userId}) => userId === user.userId);
  const session = sandbox.sessions.open(user, sandbox.now());
  return {
    // 9.1 documents 200 beside 201; the sandbox uses both, so that clients learn to take either.
    status: version === '9.1' ? 200 : 201,
    body: {
      personalizationID: personalizationIdOf(user),
      resourceName: 'loginidentity',
      WCToken: session.wcToken,
      WCTrustedToken: session.wcTrustedToken,
      userId: user.userId,
    },
    cookies: isTrue(query.get('updateCookies'))
      ? [...clearedCookies(call.cookies, user.userId), ...sessionCookies(session, isTrue(query.get('rememberMe')))]
      : [],
  };
}

function signOut({sandbox, session, version, query, cookies}: Call): Answer {
  if (!session) throw new Refusal('cookie-expired');
  sandbox.sessions.end('sign-out', (other) => other === session);
  return {
    ...(version === '9.1' && {body: {}}),
    cookies: isTrue(query.get('updateCookies')) ? clearedCookies(cookies) : [],
  };
}

const personalizationIdOf = ({userId}: User): string => `1700000000000-${userId}`;

export const IDENTITY_ROUTES: Route[] = [
  {method: 'post', path: 'loginidentity', run: signIn},
  {method: 'delete', path: 'loginidentity/@self', run: signOut},
];
