import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A page needs neither a graphics card nor the system's shared memory; as root there is no sandbox to be had. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Any Chromium there is; at the very last the one that comes inside an npm package, so that none need be installed. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const places = [process.env['CHROMIUM'], chromium.executablePath(), ...SYSTEM];
  const found = places.find((place) => place && existsSync(place));
  return { executablePath: found ?? (await unpacked()), args };
}

async function unpacked(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
