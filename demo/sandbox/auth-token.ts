import {http, HttpResponse, type RequestHandler} from 'msw';
import type {Sandbox} from './sandbox.js';

/**
 * What a storefront page prints as its authToken and REST writes send back as WCAuthToken. One constant for all sessions
 * (choice): the demo pages are static files and cannot print a token for each session.
 */
export const AUTH_TOKEN = '-1002%2CSandboxAuthToken';

/** The storefront's own action that gives a page the token of now: JSON inside a comment, as all of these actions answer. */
export const authTokenAction = (sandbox: Sandbox): RequestHandler =>
  http.get('*/GetCSRFAuthTokenV2', () =>
    HttpResponse.text(`/*\n${JSON.stringify({authToken: sandbox.settings.authToken})}\n*/`, {headers: {'cache-control': 'no-store'}}),
  );
