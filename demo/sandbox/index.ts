export {AUTH_TOKEN} from './auth-token.js';
export type {Fault, FaultKind} from './faults.js';
export {createHandlers, type HandlerOptions} from './handlers.js';
export type {Hold, HoldFilter} from './holds.js';
export type {HclVersion} from './model.js';
export type {LoggedRequest} from './request-log.js';
export {Sandbox, type SandboxOptions} from './sandbox.js';
export {KNOWN, PASSWORD, USERS} from './seed/known-orders.js';
export {REALISTIC_DELAY_MS, type SandboxSettings} from './settings.js';
