// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../api/errors.ts';
import { useQuietly } from './useQuietly.ts';

describe('what a page asks for in the background', () => {
  let answers: (() => Promise<string>)[];
  let asked: number;

  const lost = () => Promise.reject(new Unreachable());
  const refused = () => Promise.reject(new Refused('No.', 'INVALID'));
  const news = () => Promise.resolve('Something is new.');

  function Page() {
    const said = useQuietly(() => {
      asked += 1;
      return (answers.shift() ?? news)();
    });
    return <p>{said}</p>;
  }

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    answers = [];
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const later = (millis: number) => vi.advanceTimersByTimeAsync(millis);

  it('is asked for once when it arrives', async () => {
    render(<Page />);
    await later(200_000);

    expect(screen.getByText('Something is new.')).toBeTruthy();
    expect(asked).toBe(1);
  });

  it('is asked for again after a moment when it was lost, and whenever there is hope', async () => {
    answers = [lost, lost, lost];
    render(<Page />);
    await later(6000);
    expect(asked).toBe(2);
    await later(20_000);
    expect(asked).toBe(2);

    dispatchEvent(new Event('online'));
    await later(1);
    expect(asked).toBe(3);
    dispatchEvent(new Event('online'));
    await later(1);

    expect(screen.getByText('Something is new.')).toBeTruthy();
    await later(200_000);
    expect(asked).toBe(4);
  });

  it('is not asked for again when it was refused, nor when the page is left', async () => {
    answers = [refused];
    render(<Page />);
    await later(200_000);
    expect(asked).toBe(1);

    answers = [lost];
    const { unmount } = render(<Page />);
    await later(1);
    unmount();
    await later(100);
    dispatchEvent(new Event('online'));
    await later(200_000);
    expect(asked).toBe(2);
  });
});
