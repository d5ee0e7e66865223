import { expect, test } from 'vitest';
import { EMPTY, type SayingDraft } from './draft.ts';
import { problemsOfAnswer, withTrouble } from './problems.ts';

const TODAY = '2026-11-22';
const whole: SayingDraft = { ...EMPTY, answer: 'NOT_YET', reason: 'I have to ask.', byWhen: '2026-11-23' };
const wrong = (change: Partial<SayingDraft>) => Object.keys(problemsOfAnswer({ ...whole, ...change }, TODAY));

test('an answer needs a choice and a reason, and not yet needs a day to come', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ answer: undefined })).toEqual(['answer']);
  expect(wrong({ reason: '  ' })).toEqual(['reason']);
  expect(wrong({ byWhen: '' })).toEqual(['byWhen']);
  expect(wrong({ byWhen: TODAY })).toEqual(['byWhen']);
  expect(wrong({ answer: 'YES', byWhen: '' })).toEqual([]);
});

test('what the server says stands at its own field and at no other form’s', () => {
  const trouble = { form: 'handOn', field: 'words', sentence: 'Too long.' } as const;

  expect(withTrouble({}, trouble, 'handOn')).toEqual({ words: 'Too long.' });
  expect(withTrouble({}, trouble, 'done')).toEqual({});
});
