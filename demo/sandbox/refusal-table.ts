/** Every refusal: HTTP status, key, code, and the form its errorParameters take (HCL has several). */
interface RefusalKind {
  status: number;
  key: string;
  code: string;
  form: 'comma' | 'bracketed' | 'array';
}

const kind = (status: number, key: string, code: string, form: RefusalKind['form'] = 'comma'): RefusalKind => ({status, key, code, form});

/** Where HCL's documents name no status or code ("choice"), the sandbox answers as comparable business errors do. */
export const REFUSALS = {
  'partial-authentication': kind(401, 'ERR_PARTIAL_AUTHENTICATION_NOT_ALLOWED', 'CWXFR0222E'),
  'cookie-expired': kind(401, 'ERR_COOKIE_EXPIRED', 'CWXFR0223E'),
  'cookie-invalid': kind(400, '_ERR_INVALID_COOKIE', 'CMN1039E'),
  'token-expired': kind(400, 'CWXBB1011E', '1011'),
  'token-invalid': kind(401, '_ERR_ACTIVITY_TOKEN', 'CWXBB1103E'),
  'token-terminated': kind(401, '_ERR_TERMINATED_ACTIVITY_TOKEN', 'CWXBB1012E'),
  // Choice: the REST services' answer to a missing WCAuthToken is not documented; 2540 is the storefront servlets' code.
  'auth-token-missing': kind(403, '_ERR_INVALID_AUTH_TOKEN', '2540'),
  // Choice: which error a caller without a CSR role gets is not documented.
  'no-authority': kind(403, '_ERR_USER_AUTHORITY', 'CMN1501E', 'bracketed'),
  'order-access': kind(403, '_ERR_ORDER_ACCESS', 'CMN1032E'),
  'wrong-password': kind(400, '_ERR_AUTHENTICATION_ERROR', '2030'),
  'password-expired': kind(400, '_ERR_AUTHENTICATION_ERROR', '2170'),
  'account-disabled': kind(400, '_ERR_AUTHENTICATION_ERROR', '2110'),
  'account-locked': kind(400, '_ERR_AUTHENTICATION_ERROR', '2490'),
  'sign-in-incomplete': kind(400, '_ERR_BAD_PARMS', '2080'),
  'order-not-found': kind(400, '_ERR_ORDER_NOT_FOUND', 'CMN1024E'),
  // Choice: what cart/@self answers where there is no cart is not documented.
  'cart-not-found': kind(404, '_ERR_ORDER_NOT_FOUND', 'CMN1024E'),
  'user-not-found': kind(404, '_ERR_USER_NOT_FOUND', 'CMN1025E'),
  // Choice: HTTP status of a lock conflict, and the codes without a source.
  'order-locked': kind(400, '_ERR_ORDER_IS_LOCKED', 'CMN4512I', 'array'),
  'order-not-locked': kind(400, '_ERR_ORDER_IS_NOT_LOCKED', 'CMN4513I', 'array'),
  'wrong-status': kind(400, '_ERR_ORDER_WRONG_STATUS', 'CMN3045E', 'bracketed'),
  // Choice: HTTP status; key and code are what storefronts have met when they add what no warehouse has.
  'no-fulfillment-center': kind(400, '_API_CANT_RESOLVE_FFMCENTER', '2'),
  // Choice: key and code of what the inventory service does not know.
  'product-not-found': kind(404, '_ERR_PROD_NOT_FOUND', 'CMN1009E'),
  'store-not-found': kind(404, '_ERR_STORE_NOT_FOUND', 'CMN1010E'),
  'not-an-integer': kind(400, 'ERR_INVALID_INTEGER', 'CWXFR0226E', 'bracketed'),
  'value-not-supported': kind(400, '_ERR_VALUE_FOR_PARM_NOT_SUPPORTED', 'CMN1539E', 'bracketed'),
  'parameter-missing': kind(400, '_ERR_CMD_MISSING_PARAM', 'CMN0206E'),
  'parameter-invalid': kind(400, '_ERR_CMD_INVALID_PARAM', 'CMN0207E'),
  generic: kind(400, '_ERR_GENERIC', 'CMN0409E', 'array'),
  'no-such-service': kind(404, 'ERR_RESOURCE_NOT_FOUND', 'CWXFR0229E'),
  internal: kind(500, 'ERR_INTERNAL_SERVER_ERROR', 'CWXFR0230E'),
} satisfies Record<string, RefusalKind>;

export type RefusalName = keyof typeof REFUSALS;
