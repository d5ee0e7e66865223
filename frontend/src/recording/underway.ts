import { signal } from '@preact/signals';

/** How much of the recording that is being sent has arrived; nothing while none is. */
export const underway = signal<{ arrived: number; parts: number } | undefined>(undefined);
