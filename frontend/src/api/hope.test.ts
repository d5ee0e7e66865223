// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onHope } from './hope.ts';

describe('hope that what could not be reached can be reached now', () => {
  let calls = 0;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    calls = 0;
    stop = onHope(() => {
      calls += 1;
    });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('comes with a connection, with a look at the page and with every minute, and not before', () => {
    expect(calls).toBe(0);
    dispatchEvent(new Event('online'));
    expect(calls).toBe(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(calls).toBe(2);
    vi.advanceTimersByTime(120_000);
    expect(calls).toBe(4);
  });

  it('is over when it is stopped', () => {
    stop();
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(120_000);
    expect(calls).toBe(0);
  });
});
