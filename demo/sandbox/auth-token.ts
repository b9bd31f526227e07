/**
 * What a storefront page prints as its authToken and REST writes send back as WCAuthToken. One constant for all sessions
 * (choice): the demo pages are static files and cannot print a token for each session.
 */
export const AUTH_TOKEN = '-1002%2CSandboxAuthToken';
