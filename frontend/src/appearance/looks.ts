import { effect, signal } from '@preact/signals';
import { note } from '../api/leaving.ts';

export const LOOKS = ['bright', 'bold', 'calm'] as const;
export const LIGHTS = ['phone', 'light', 'dark'] as const;

/** How the pages look. Chosen by whoever holds the phone, never worked out from their age. */
export type Look = (typeof LOOKS)[number];

/** Light, dark, or whatever the phone is set to. */
export type Light = (typeof LIGHTS)[number];

const KEPT = { look: 'lodestar-look', light: 'lodestar-light' } as const;

export const look = signal<Look>(kept(KEPT.look, LOOKS));
export const light = signal<Light>(kept(KEPT.light, LIGHTS));

/** Dresses the page, and keeps what was chosen on this phone. */
export function dress(): void {
  effect(() => {
    document.documentElement.dataset['look'] = look.value;
    document.documentElement.dataset['light'] = light.value;
  });
}

export function chooseLook(chosen: Look): void {
  look.value = chosen;
  note(KEPT.look, chosen);
}

export function chooseLight(chosen: Light): void {
  light.value = chosen;
  note(KEPT.light, chosen);
}

function kept<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const found = localStorage.getItem(key);
  return choices.find((choice) => choice === found) ?? choices[0];
}
