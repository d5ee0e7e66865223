import { describe, expect, it } from 'vitest';
import { HEARD, loudness } from './level.ts';
import { typeAmong, whyNot } from './microphone.ts';
import { runsOf } from './runs.ts';
import { toBytes, toText } from './sound.ts';
import { inWords, LONGEST, milestone } from './time.ts';

describe('a recording', () => {
  it('is webm with opus where the phone can write that, and mp4 else', () => {
    expect(typeAmong(() => true)).toBe('audio/webm;codecs=opus');
    expect(typeAmong((type) => type.startsWith('audio/mp4'))).toBe('audio/mp4;codecs=mp4a.40.2');
    expect(typeAmong(() => false)).toBeUndefined();
  });

  it('is the same bytes after it was kept, however long it is', () => {
    const bytes = new Uint8Array(200_001).map((_, at) => (at * 7) % 256);

    expect(toBytes(toText(bytes))).toEqual(bytes);
    expect(toBytes(toText(new Uint8Array()))).toHaveLength(0);
  });

  it('stops before the server would find it too long', () => {
    expect(LONGEST).toBeLessThan(180_000);
    expect(LONGEST).toBeGreaterThan(175_000);
  });

  it('is as long as a person would say', () => {
    expect(inWords(0)).toBe('0 seconds');
    expect(inWords(1_400)).toBe('1 second');
    expect(inWords(60_000)).toBe('1 minute');
    expect(inWords(179_000)).toBe('2 minutes 59 seconds');
  });

  it('tells what is left only now and then', () => {
    expect(milestone(150_000)).toBeUndefined();
    expect(milestone(120_000)).toBe('2 minutes left');
    expect(milestone(45_000)).toBe(milestone(31_000));
    expect(milestone(9_000)).toBe('10 seconds left');
  });
});

describe('why nothing can be recorded', () => {
  it.each([
    ['NotAllowedError', 'REFUSED'],
    ['SecurityError', 'REFUSED'],
    ['NotFoundError', 'NONE'],
    ['NotReadableError', 'CANNOT'],
  ])('is told apart: %s', (name, why) => {
    expect(whyNot(Object.assign(new Error(), { name }))).toBe(why);
  });
});

describe('how loud it is', () => {
  it('is nothing in silence, and enough when somebody speaks', () => {
    expect(loudness(new Float32Array(1_000))).toBe(0);
    expect(loudness(new Float32Array(1_000).fill(0.001))).toBe(0);
    expect(loudness(new Float32Array(1_000).fill(0.05))).toBeGreaterThan(HEARD);
    expect(loudness(new Float32Array(1_000).fill(1))).toBe(1);
  });
});

describe('what a machine is not sure of', () => {
  it('is marked once for words in a row', () => {
    expect(runsOf('i see my bother moor often', '000110')).toEqual([
      { at: 0, text: 'i see my', unsure: false },
      { at: 3, text: 'bother moor', unsure: true },
      { at: 5, text: 'often', unsure: false },
    ]);
  });

  it('loses no word, whatever it says of them', () => {
    expect(runsOf('one two', '').map(({ text }) => text)).toEqual(['one two']);
    expect(runsOf('', '')).toEqual([]);
  });
});
