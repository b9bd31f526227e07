/* English: The self-test of the connection, read by store developers and by support. */

export const checkConnection = 'Check the connection';
export const checkIntro = 'Only reads, and names no customer. Sign in as a CSR first, so that everything can be checked.';
export const checkResults = 'What was found';
export const checkResult = {good: 'Good', bad: 'Not right', unknown: 'Not checked'} as const;
export const checkGood = 'Everything is in place.';
export const checkBad = {
  one: '{n} thing is not right.',
  other: '{n} things are not right.',
} as const;
export const copyReport = 'Copy the report';

export const checked = {
  settings: 'Settings',
  connection: 'Connection',
  session: 'Session',
  'on-behalf': 'Acting for a customer',
  'order-search': 'Search for orders',
  'order-details': 'Order details',
  'order-comments': 'Order comments',
  'customer-search': 'Search for customers',
  'order-history': 'Order history',
  countries: 'Countries and states',
  version: 'Version',
  csrf: 'Token against forged requests (CSRF)',
  language: 'Language',
  'time-out': 'Session time-out',
} as const;

export const finding = {
  settings:
    'endpoint {endpoint}, store {store}, catalog {catalog}, language ID {langId}, currency {currency}, {storeType}, version {version}, {auth}',
  answers: 'The service answers.',
  noService: 'The server does not know this service. Check endpoint and hcl-version on <order-desk>.',
  noAnswer: 'The services were not reached: see Connection.',
  cors: 'The services are on another host ({origin}), and this page could not reach them. That host must allow this page by CORS, with credentials.',
  noSession: 'Nobody is signed in. Sign in as a CSR, then check again.',
  noCsr: 'Who is signed in has not the role of a CSR in this store.',
  csr: 'A CSR is signed in.',
  needsCsr: 'Needs a CSR who is signed in.',
  forCustomer: 'The page is acting for a customer: meanwhile the store may refuse what only administrators may do.',
  forSelf: 'The page acts for nobody.',
  noOrder: 'There is no order to try it with.',
  version: 'The server understands version {version}.',
  unknownVersion: 'hcl-version says {said}, which is none of 8, 9.0 and 9.1: {version} is used.',
  csrf: 'The page has one; it goes with each write.',
  noCsrf: 'The page has none. Writes need one only where the server has AuthTokenEnabled.',
  csrfNotNeeded: 'Not needed: the desk has tokens of its own.',
  language: 'The server answers in the language asked for ({asked}).',
  otherLanguage: 'Asked for {asked}, the server answers in {answered}: the store may not have this language.',
  noLanguage: 'None is asked for: the server chooses ({answered}).',
  timeout: {
    one: 'The desk counts with {n} minute. The services do not tell: compare with LoginTimeout of the server.',
    other: 'The desk counts with {n} minutes. The services do not tell: compare with LoginTimeout of the server.',
  },
} as const;
