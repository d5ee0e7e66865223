import { effect, signal } from '@preact/signals';
import { note } from '../api/leaving.ts';

/** The council's own numbers. Public, so they may be kept in the clear for when there is no connection. */
export interface HelpNumbers {
  readonly council: string;
  readonly day: string;
  readonly outOfHours: string;
  /** Of those who are on a young person's side and do not work for the council. */
  readonly advocate: string;
}

const KEPT = 'lodestar-help-numbers';

export const helpNumbers = signal<HelpNumbers | undefined>(kept());

/** Fetches the numbers; without a connection, those kept before stay. */
export async function findHelpNumbers(): Promise<void> {
  try {
    const response = await fetch('/help-numbers', { headers: { Accept: 'application/json' } });
    const found = read(await response.text());
    if (response.ok && found) {
      helpNumbers.value = found;
    }
  } catch {
    // Out of reach: the numbers kept before, or the national ones alone, are still on the page.
  }
}

/** Keeps the numbers on this phone for when there is no connection. */
export const keepHelpNumbers = () =>
  effect(() => {
    if (helpNumbers.value) {
      note(KEPT, JSON.stringify(helpNumbers.value));
    }
  });

function kept(): HelpNumbers | undefined {
  return read(localStorage.getItem(KEPT) ?? '');
}

function read(text: string): HelpNumbers | undefined {
  try {
    const found = JSON.parse(text) as Partial<HelpNumbers>;
    const { council, day, outOfHours, advocate } = found;
    return council && day && outOfHours && advocate ? { council, day, outOfHours, advocate } : undefined;
  } catch {
    return undefined;
  }
}
