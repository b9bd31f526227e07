/** The sources stay easy to read: one idea a file. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filesIn, read} from './support/package.mjs';

test('no file of src has more than 300 lines', () => {
  const long = filesIn('src').filter((file) => read('src', file).trimEnd().split('\n').length > 300);
  assert.deepEqual(long, []);
});
