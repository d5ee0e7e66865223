// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Self } from '../api/session.ts';
import { myStar } from '../star/mine.ts';
import { HomePage } from './HomePage.tsx';

const JO = { id: 'jo', name: 'Jo', wording: 'AGE_12_15', supporters: [], pictured: [] } as unknown as Self;

describe('the first page of a young person', () => {
  const real = globalThis.fetch;

  beforeEach(() => {
    vi.useFakeTimers();
    globalThis.fetch = () => new Promise(() => {});
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    globalThis.fetch = real;
    myStar.value = undefined;
  });

  const toTap = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);

  it('shows what can be tapped with the star, so that nothing moves under a finger', () => {
    render(<HomePage self={JO} fresh />);
    expect(toTap()).toEqual([]);

    act(() => {
      myStar.value = { latest: null, before: null } as never;
    });

    expect(toTap()).toContain('Give your first star');
    expect(toTap()).toContain('My plan');
  });

  it('holds it back for no longer than a moment', async () => {
    render(<HomePage self={JO} fresh />);
    expect(toTap()).toEqual([]);

    await act(async () => void (await vi.advanceTimersByTimeAsync(2000)));

    expect(toTap()).toContain('Give a star');
  });

  it('shows it at once where nothing can be reached', () => {
    render(<HomePage self={JO} fresh={false} />);

    expect(toTap()).toContain('Give a star');
  });
});
