import {ask} from './services.js';

/** Whoever is signed in to the store: a customer, or a customer service representative (CSR). */
export interface Visitor {
  readonly logonId: string;
  readonly name: string;
  readonly email: string;
  readonly isCsr: boolean;
}

const GENERIC_USER = '-1002';
/** Customer Service Representative and Customer Service Supervisor. */
const CSR_ROLES = ['-3', '-14'];

interface Context {
  readonly basicInfo?: {readonly callerId?: number | string};
}

interface Roles {
  readonly rolesWithDetails?: readonly {readonly roleId?: string}[];
}

interface Person {
  readonly logonId?: string;
  readonly address?: {readonly firstName?: string; readonly lastName?: string; readonly email1?: string};
}

/** Who the session belongs to; undefined when nobody is signed in or the services do not tell. */
export async function findVisitor(): Promise<Visitor | undefined> {
  try {
    const {basicInfo} = await ask<Context>('usercontext/@self/contextdata');
    const userId = String(basicInfo?.callerId ?? GENERIC_USER);
    if (userId === GENERIC_USER) return undefined;
    const [person, {rolesWithDetails = []}] = await Promise.all([
      ask<Person>(`person/${userId}?profileName=IBM_User_Registration_Details`),
      ask<Roles>(`person/${userId}?profileName=IBM_Assigned_Roles_Details`),
    ]);
    const {firstName = '', lastName = '', email1 = ''} = person.address ?? {};
    return {
      logonId: person.logonId ?? userId,
      name: `${firstName} ${lastName}`.trim(),
      email: email1,
      isCsr: rolesWithDetails.some(({roleId}) => CSR_ROLES.includes(String(roleId))),
    };
  } catch {
    return undefined;
  }
}

export const signIn = (logonId: string, logonPassword: string): Promise<unknown> =>
  ask('loginidentity?updateCookies=true', 'POST', {logonId, logonPassword});

export const signOut = (): Promise<unknown> => ask('loginidentity/@self?updateCookies=true', 'DELETE');
