import { describe, expect, it } from 'vitest';
import { outlineOf, pointOn, stretchOf, turnOf } from './geometry.ts';

describe('the star', () => {
  it('grows evenly with the step, so that twice the step is twice the colour', () => {
    expect([1, 2, 3, 4, 5].map(stretchOf)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('has no arm where there is no step, and never takes that for a step of its own', () => {
    expect(stretchOf(undefined)).toBe(0);
    expect(stretchOf(null)).toBe(0);
  });

  it('starts at the top and goes round clockwise', () => {
    expect(turnOf(0, 8)).toBe(0);
    expect(turnOf(2, 8)).toBe(90);
    expect(pointOn(0, 8, 10)[1]).toBeCloseTo(-10);
    expect(pointOn(2, 8, 10)[0]).toBeCloseTo(10);
  });

  it('draws an earlier star as one closed line that goes through the middle where nothing was said', () => {
    const line = outlineOf(['A', 'B', 'C', 'D'], { A: { step: 5 }, C: { step: 1 } });

    expect(line.match(/M/g)).toHaveLength(1);
    expect(line.endsWith('Z')).toBe(true);
    expect(line).toContain('0 -82');
    expect(line.match(/(^M|L)-?0 -?0/g)).toHaveLength(2);
  });
});
