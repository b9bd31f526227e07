import {requireAdministrator, requireRunAs, requireSignedIn} from '../access.js';
import {text, type Answer, type Call, type Route} from '../call.js';
import {findCustomers} from '../find-customers.js';
import type {User} from '../model.js';
import {Refusal} from '../refusal.js';
import {isRepresentative} from '../roles.js';
import {customerList, registrationDetails, rolesWithDetails} from '../wire/person.js';

function findPeople(call: Call): Answer {
  const {query} = call;
  if (query.get('q') !== 'registeredUsersICanManage') throw new Refusal('value-not-supported', 'q', query.get('q') ?? '');
  requireAdministrator(call, 'registeredUsersICanManage');
  return {body: customerList(findCustomers(call))};
}

/** Reading oneself for somebody is how a storefront begins to act for a customer, and for oneself how it ends that. */
function readPerson(call: Call): Answer {
  if (call.session && call.params['userId'] === '@self' && call.query.has('forUserId')) call.session.actsFor = call.onBehalfOf?.userId;
  const user = requirePerson(call);
  // Without a known profile HCL answers a summary; the registration details serve as one here (choice).
  return {body: call.query.get('profileName') === 'IBM_Assigned_Roles_Details' ? rolesWithDetails(user) : registrationDetails(user)};
}

/** Enables or disables an account. */
function changePerson(call: Call): Answer {
  requireAdministrator(call, 'UserRegistrationAdminUpdate');
  const user = requirePerson(call);
  const status = text(call.body['userStatus']);
  if (status !== '0' && status !== '1') throw new Refusal('parameter-invalid', 'userStatus');
  user.enabled = status === '1';
  return {body: {userId: user.userId, resourceName: 'person'}};
}

/** Oneself, or anybody for a representative. */
function requirePerson(call: Call): User {
  const caller = requireSignedIn(call);
  const userId = call.params['userId'] ?? '';
  if (userId === '@self') return requireRunAs(call);
  if (userId !== caller.userId && !isRepresentative(caller)) throw new Refusal('no-authority', 'UserRegistrationDataBean');
  const user = call.sandbox.users.get(userId);
  if (!user) throw new Refusal('user-not-found', userId);
  return user;
}

export const PEOPLE_ROUTES: Route[] = [
  {method: 'get', path: 'person', run: findPeople},
  {method: 'get', path: 'person/:userId', run: readPerson},
  {method: 'put', path: 'person/:userId', run: changePerson},
];
