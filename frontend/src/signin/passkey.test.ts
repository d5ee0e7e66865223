import { describe, expect, it } from 'vitest';
import { bytes, text } from './passkey.ts';

describe('bytes on their way', () => {
  it('come back as they went, whatever they are', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);

    expect([...bytes(text(all.buffer))]).toEqual([...all]);
  });

  it('are written as the server writes them: without signs an address would change', () => {
    expect(text(Uint8Array.from([251, 255, 254]).buffer)).toBe('-__-');
    expect(text(Uint8Array.from([1]).buffer)).toBe('AQ');
  });
});
