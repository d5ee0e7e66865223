import { describe, expect, it } from 'vitest';
import type { OneGoalFragment } from '../api/generated/graphql.ts';
import { draftOf, EMPTY_STEP, goalBody, joined, ME, newGoal, OTHER, unfinished } from './goal.ts';

const by = '2030-01-01';

const GOAL: OneGoalFragment = {
  id: 'g',
  matter: 'MONEY',
  side: 'YOUNG_PERSON',
  by: 'Jo',
  words: 'A bike',
  standing: 'OPEN',
  myVersion: 3,
  theirVersion: 4,
  steps: [
    { side: 'YOUNG_PERSON', what: 'Save', who: 'YOUNG_PERSON', name: 'Jo', helperId: null, by },
    { side: 'YOUNG_PERSON', what: 'Ring', who: 'HELPER', name: 'Sam', helperId: 's', by },
    { side: 'YOUNG_PERSON', what: 'Lend', who: 'OTHER', name: 'Nan Jo', helperId: null, by },
    { side: 'STAFF', what: 'Ask', who: 'HELPER', name: 'Sam', helperId: 's', by },
  ],
};

describe('a goal', () => {
  it('of one’s own is opened with one’s own steps and not with those of the other side', () => {
    const draft = draftOf(GOAL, 'YOUNG_PERSON');

    expect(draft.basedOn).toBe(3);
    expect(draft.steps.map(({ who, name }) => [who, name])).toEqual([
      [ME, ''],
      ['s', ''],
      [OTHER, 'Nan Jo'],
    ]);
    expect(goalBody('MONEY', 1, draft).input).toMatchObject({ words: 'A bike', standing: 'OPEN' });
    expect(stepsSent(draft)).toEqual([
      { what: 'Save', who: 'YOUNG_PERSON', by },
      { what: 'Ring', who: 'HELPER', helperId: 's', by },
      { what: 'Lend', who: 'OTHER', name: 'Nan Jo', by },
    ]);
  });

  it('of the other side is opened for steps of one’s own, and its words are not sent', () => {
    const draft = draftOf(GOAL, 'STAFF');

    expect(draft.basedOn).toBe(4);
    expect(draft.words).toBeUndefined();
    expect(goalBody('MONEY', 1, draft).input).not.toHaveProperty('words');
    expect(goalBody('MONEY', 1, draft).input).not.toHaveProperty('standing');
    expect(stepsSent(draft)).toEqual([{ what: 'Ask', who: 'HELPER', helperId: 's', by }]);
  });

  it('that was changed on two phones is joined with both texts and each step once', () => {
    const stands = draftOf(GOAL, 'YOUNG_PERSON');
    const mine = {
      ...newGoal(),
      words: 'A red bike',
      steps: [...stands.steps.slice(0, 1), { ...EMPTY_STEP, what: 'Paint' }],
    };

    const both = joined(stands, mine);

    expect(both.words).toBe('A bike\nA red bike');
    expect(both.basedOn).toBe(3);
    expect(both.steps.map(({ what }) => what)).toEqual(['Save', 'Ring', 'Lend', 'Paint']);
  });

  it('is not whole while a step lacks what, who or by when', () => {
    const whole = { what: 'Save', who: ME, name: '', by };

    expect(unfinished([])).toBeUndefined();
    expect(unfinished([whole])).toBeUndefined();
    expect(unfinished([whole, EMPTY_STEP])).toBe(2);
    expect(unfinished([{ ...whole, who: '' }])).toBe(1);
    expect(unfinished([{ ...whole, by: '' }])).toBe(1);
    expect(unfinished([{ ...whole, who: OTHER }])).toBe(1);
  });
});

function stepsSent(draft: ReturnType<typeof newGoal>) {
  const body = goalBody('MONEY', 1, draft);
  return body.is === 'GOAL' ? body.input.steps : [];
}
