import {assert} from '@open-wc/testing';
import {Failure} from '../../src/model/failure.js';

/** What a promise rejects with; the test fails when it resolves. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({value}),
    (error: unknown) => ({error}),
  );
  if ('error' in outcome) return outcome.error;
  assert.fail(`resolved with ${JSON.stringify(outcome.value)}, but should reject`);
}

/** The Failure a promise rejects with; anything else that is thrown fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await rejectionOf(promise);
  if (!(error instanceof Failure)) assert.fail(`rejected with ${String(error)}, which is no Failure`);
  return error;
}
