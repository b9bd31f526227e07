export {AUTH_TOKEN} from './auth-token.js';
export type {Fault} from './faults.js';
export {createHandlers} from './handlers.js';
export type {Hold, HoldFilter} from './holds.js';
export {Sandbox} from './sandbox.js';
export {B2B_KELLERS, CUSTOMERS, MOREAUS} from './seed/known-customers.js';
export {KNOWN, PASSWORD, USERS} from './seed/known-orders.js';
