import { describe, expect, test } from 'vitest';
import { type Hint, hints, LONGEST_SENTENCE } from './ease.ts';

const found = (text: string) => hints(text).map((hint) => (hint.kind === 'jargon' ? hint.found : hint.words));
const words = (howMany: number) => Array.from({ length: howMany }, (_, at) => `word${at}`).join(' ');

describe('A reason in plain words', () => {
  test.each([
    'Yes. I rang Ade and you can stay until nine on Fridays.',
    'We can’t this week, because the car is being mended. I will tell you on Monday.',
    'Well done! I am glad.',
    '',
  ])('has no hint: %s', (text) => {
    expect(hints(text)).toEqual([]);
  });
});

describe('A word of the office', () => {
  test('is marked with what could stand there, as it was written', () => {
    expect(hints('I will Liaise with school prior to Monday.')).toEqual([
      { kind: 'jargon', found: 'Liaise', instead: 'talk' },
      { kind: 'jargon', found: 'prior to', instead: 'before' },
    ] satisfies Hint[]);
  });

  test('is marked once, however often it stands there', () => {
    expect(found('criteria, criteria, criteria')).toEqual(['criteria']);
  });

  test('is no part of another word, and letters of an office are no word in small letters', () => {
    expect(found('The presentingly good pep talk utiliser')).toEqual([]);
    expect(found('Your PEP is next week.')).toEqual(['PEP']);
  });

  test('that was left behind for good is marked too', () => {
    expect(found(`Your new ${'place'}${'ment'} is in Testford.`)).toHaveLength(1);
  });
});

describe('A long sentence', () => {
  test('is marked from one word more than fits, with how it begins', () => {
    expect(hints(`${words(LONGEST_SENTENCE)}.`)).toEqual([]);
    expect(hints(`${words(LONGEST_SENTENCE + 1)}.`)).toEqual([
      { kind: 'long', words: 21, begins: 'word0 word1 word2 word3 word4' },
    ]);
  });

  test('ends at its mark or its line, and not in a number or a time', () => {
    expect(hints(`${words(15)}. ${words(15)}? ${words(15)}\n${words(15)}`)).toEqual([]);
    expect(found(`${words(15)} 3.30 ${words(15)}`)).toEqual([31]);
  });

  test('of a script without capitals is measured all the same', () => {
    expect(found(`${'أنا بخير '.repeat(12)}.`)).toEqual([24]);
  });
});

test('The longest text that fits is looked through in no time at all, whatever it holds', () => {
  for (const text of ['. '.repeat(2_000), 'a'.repeat(4_000), '\n'.repeat(4_000), '...'.repeat(1_333)]) {
    expect(hints(text).length).toBeLessThan(2);
  }
});
