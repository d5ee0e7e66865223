import { readFileSync } from 'node:fs';
import { loaders, newest } from 'virtual:star-words';
import { describe, expect, it } from 'vitest';
import { inWords } from './answer.ts';
import { AREA_PLACES } from './places.ts';
import { signOf } from './Sign.tsx';
import { WORDINGS } from './wording.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe.each(WORDINGS)('the star in the wording %s', (wording) => {
  const load = async () => (await loaders[newest]?.[wording]())?.default;

  it('has five steps, three other answers and eight areas with all their words', async () => {
    const star = await load();

    expect(star?.steps).toHaveLength(5);
    expect(Object.values(star?.nonAnswers ?? {}).filter(Boolean)).toHaveLength(3);
    expect(star?.areas).toHaveLength(AREA_PLACES);
    for (const area of star?.areas ?? []) {
      expect(Object.values(area).every(Boolean), area.code).toBe(true);
    }
  });

  it('has a sign and a colour for each area', async () => {
    for (const { code } of (await load())?.areas ?? []) {
      expect(signOf(code), code).not.toBe('');
      expect(tokens, code).toContain(`--area-${code}:`);
    }
  });

  it('says what was said in its own words, and nothing where nothing was said', async () => {
    const star = await load();
    if (!star) {
      throw new Error('no words');
    }

    expect(inWords({ step: 1 }, star)).toBe(star.steps[0]);
    expect(inWords({ step: 5 }, star)).toBe(star.steps[4]);
    expect(inWords({ nonAnswer: 'UNSURE' }, star)).toBe(star.nonAnswers.UNSURE);
    expect(inWords(undefined, star)).toBeUndefined();
  });
});
