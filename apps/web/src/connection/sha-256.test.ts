import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha-256.ts';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('names bytes as the server does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(expected(bytes));
    }),
  );
});

it('names a picture of four megabytes as the server does', () => {
  const bytes = Uint8Array.from({ length: 4 * 1024 * 1024 }, (_, index) => (index * 31) ^ (index >>> 9));
  expect(sha256(bytes)).toBe(expected(bytes));
});
