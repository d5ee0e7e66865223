import { describe, expect, it } from 'vitest';
import { draftOf, EMPTY_STEP, ME, OTHER, stepOf, unfinished } from './goal.ts';

const by = '2030-01-01';

describe('a goal of one’s own', () => {
  it('is opened with one’s own steps and not with those of the worker', () => {
    const draft = draftOf({
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
    });

    expect(draft.basedOn).toBe(3);
    expect(draft.steps.map(({ who, name }) => [who, name])).toEqual([
      [ME, ''],
      ['s', ''],
      [OTHER, 'Nan Jo'],
    ]);
    expect(draft.steps.map(stepOf)).toEqual([
      { what: 'Save', who: 'YOUNG_PERSON', by },
      { what: 'Ring', who: 'HELPER', helperId: 's', by },
      { what: 'Lend', who: 'OTHER', name: 'Nan Jo', by },
    ]);
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
