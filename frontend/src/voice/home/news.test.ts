import { describe, expect, it } from 'vitest';
import { newAmong } from './news.ts';

const saying = (state: Parameters<typeof newAmong>[0][number]['state'], version = 1) => ({ id: 'one', state, version });

describe('what is new', () => {
  it('is what somebody else did and was not seen', () => {
    expect(newAmong([saying('HEARD', 0)], {})).toEqual([{ id: 'one', state: 'HEARD' }]);
    expect(newAmong([saying('ANSWERED')], { one: 'HEARD 0' })).toEqual([{ id: 'one', state: 'ANSWERED' }]);
    expect(newAmong([saying('ANSWERED', 2)], { one: 'ANSWERED 1' })).toHaveLength(1);
    expect(newAmong([saying('DONE', 2)], { one: 'ANSWERED 1' })).toHaveLength(1);
  });

  it('is nothing that was seen as it stands', () => {
    expect(newAmong([saying('ANSWERED')], { one: 'ANSWERED 1' })).toEqual([]);
  });

  it.each(['SAID', 'SETTLED', 'OPEN_AGAIN', 'TAKEN_BACK'] as const)(
    'is nothing that they did themselves: %s',
    (state) => {
      expect(newAmong([saying(state)], {})).toEqual([]);
    },
  );
});
