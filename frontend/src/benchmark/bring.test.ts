import { describe, expect, it } from 'vitest';
import { base64, byKind, type Finding } from './bring.ts';

const finding = (code: string, column: string): Finding => ({
  code,
  column,
  severity: 'ERROR',
  whatIsWrong: '',
  whatToDo: '',
  alike: 2,
});

describe('bringing a file', () => {
  it('sends every byte of a file that is longer than one stretch', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);

    expect(Uint8Array.from(atob(base64(bytes)), (each) => each.charCodeAt(0))).toEqual(bytes);
  });

  it('tells findings of one kind together', () => {
    const all = [finding('A', 'X'), finding('B', 'X'), finding('A', 'X'), finding('A', 'Y')];

    expect(byKind(all).map((group) => group.length)).toEqual([2, 1, 1]);
  });
});
