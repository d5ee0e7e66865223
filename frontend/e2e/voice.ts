import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { next } from './phone.ts';
import { beginToSay } from './saying.ts';

const RATE = 16_000;
const SECONDS = 4;

/** A file with something like a voice in it, for a browser to take for what its microphone hears. */
export function aVoice(): string {
  mkdirSync('test-results', { recursive: true });
  const file = resolve('test-results/voice.wav');
  const sound = Buffer.alloc(RATE * SECONDS * 2);
  for (let at = 0; at < RATE * SECONDS; at++) {
    const syllable = Math.max(0, Math.sin((at / RATE) * 2 * Math.PI * 3));
    const tone = Math.sin((at / RATE) * 2 * Math.PI * 180) + 0.5 * Math.sin((at / RATE) * 2 * Math.PI * 720);
    sound.writeInt16LE(Math.round(14_000 * syllable * tone), at * 2);
  }
  writeFileSync(file, Buffer.concat([header(sound.length), sound]));
  return file;
}

function header(length: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return head;
}

export const start = (page: Page) => page.getByRole('button', { name: 'Start recording' });

/** As far as the page where somebody records, about nothing in particular. */
export async function openRecorder(page: Page): Promise<void> {
  await beginToSay(page);
  await page.getByRole('radio', { name: /^Nothing in particular/ }).check();
  await next(page).click();
  await page.getByRole('link', { name: 'Say it out loud instead' }).click();
  await expect(start(page)).toBeVisible();
}
