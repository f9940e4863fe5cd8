import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfDataUrl, dataUrlOf } from './pictures-data.ts';

it('brings bytes into a data address and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(bytesOfDataUrl(dataUrlOf(bytes, 'image/png'))).toEqual(new Uint8Array(bytes));
    }),
  );
  const large = new Uint8Array(3_000_001).fill(7);
  expect(Buffer.from(large).equals(bytesOfDataUrl(dataUrlOf(large, 'image/gif')) ?? Buffer.of())).toBe(true);
});

it('reads no other address', () => {
  for (const other of [
    '',
    'https://example.org/x.png',
    'data:image/svg+xml,<svg/>',
    'data:image/png;base64,=%%',
    'data:;base64,A',
  ])
    expect(bytesOfDataUrl(other)).toBeNull();
});
