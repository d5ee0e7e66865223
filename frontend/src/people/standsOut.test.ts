import { expect, test } from 'vitest';
import type { StarWords } from '../star/wording.ts';
import { standsOut } from './standsOut.ts';

const area = (code: string, label: string) => ({ code, label, prompt: '', step1: '', step3: '', step5: '' });
const star: StarWords = {
  steps: ['Really hard', 'A bit hard', 'OK', 'Good', 'Really good'],
  nonAnswers: { PASS: '', NOT_RELEVANT: '', UNSURE: '' },
  areas: [area('HOME', 'My home'), area('MONEY', 'My money'), area('SAFETY', 'Feeling safe')],
};

test('what is hard stands out, the hardest first', () => {
  const found = standsOut(
    [
      { area: 'HOME', step: 2 },
      { area: 'SAFETY', step: 1 },
      { area: 'MONEY', step: 2 },
    ],
    star,
  );

  expect(found).toEqual([
    { step: 'Really hard', areas: ['Feeling safe'] },
    { step: 'A bit hard', areas: ['My home', 'My money'] },
  ]);
});

test('when nothing is hard, what goes best stands out', () => {
  const found = standsOut(
    [
      { area: 'HOME', step: 4 },
      { area: 'SAFETY', step: 5 },
    ],
    star,
  );

  expect(found).toEqual([{ step: 'Really good', areas: ['Feeling safe'] }]);
});

test('an answer that is no step is never taken for a hard one', () => {
  expect(standsOut([{ area: 'SAFETY', step: null, nonAnswer: 'PASS' }], star)).toEqual([]);
});
