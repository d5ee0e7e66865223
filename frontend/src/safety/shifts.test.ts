// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchShifts } from './shifts.ts';

let told: (number | string)[];
let hidden: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  hidden = 0;
  stop = watchShifts({
    tell: (more) => told.push(more),
    hide: () => {
      hidden += 1;
    },
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const key = (type: 'keydown' | 'keyup', key: string, how: KeyboardEventInit = {}) =>
  dispatchEvent(new KeyboardEvent(type, { key, ...how }));

function shift(how: KeyboardEventInit = {}): void {
  key('keydown', 'Shift', how);
  key('keyup', 'Shift', how);
}

function capital(letter: string): void {
  key('keydown', 'Shift');
  key('keydown', letter, { shiftKey: true });
  key('keyup', letter, { shiftKey: true });
  key('keyup', 'Shift');
}

describe('Shift three times', () => {
  it('hides the page, and tells after the first and the second', () => {
    shift();
    shift();
    expect(told).toEqual([2, 1]);
    expect(hidden).toBe(0);

    shift();
    expect(hidden).toBe(1);
  });

  it('is not hurried: each press may take some seconds', () => {
    shift();
    vi.advanceTimersByTime(4_000);
    shift();
    vi.advanceTimersByTime(4_000);
    shift();

    expect(hidden).toBe(1);
  });

  it('counts from the beginning after a while, and says so', () => {
    shift();
    shift();
    vi.advanceTimersByTime(6_000);
    shift();

    expect(told).toEqual([2, 1, 'OVER', 2]);
    expect(hidden).toBe(0);
  });
});

describe('what is not meant', () => {
  it('capital letters, however many, are neither counted nor told', () => {
    for (const letter of 'ICBAMOSTDAYS') {
      capital(letter);
    }

    expect([told, hidden]).toEqual([[], 0]);
  });

  it('a letter between two presses begins again', () => {
    shift();
    shift();
    key('keydown', 'a');
    key('keyup', 'a');
    shift();

    expect(told).toEqual([2, 1, 'NOTHING', 2]);
    expect(hidden).toBe(0);
  });

  it('going back with Shift and Tab', () => {
    for (let time = 0; time < 4; time += 1) {
      key('keydown', 'Shift');
      key('keydown', 'Tab', { shiftKey: true });
      key('keyup', 'Tab', { shiftKey: true });
      key('keyup', 'Shift');
    }

    expect(hidden).toBe(0);
  });

  it('marking words with the pointer while Shift is held', () => {
    for (let time = 0; time < 4; time += 1) {
      key('keydown', 'Shift');
      dispatchEvent(new Event('pointerdown'));
      key('keyup', 'Shift');
    }

    expect(hidden).toBe(0);
  });

  it('a Shift that is held down', () => {
    key('keydown', 'Shift');
    for (let time = 0; time < 40; time += 1) {
      key('keydown', 'Shift', { repeat: true });
    }
    key('keyup', 'Shift');

    expect(told).toEqual([2]);
    expect(hidden).toBe(0);
  });

  it('changing the keyboard with Alt and Shift, and words that are being put together', () => {
    for (let time = 0; time < 4; time += 1) {
      shift({ altKey: true });
      shift({ isComposing: true });
    }

    expect(hidden).toBe(0);
  });
});
