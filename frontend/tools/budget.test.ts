import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIRST_QUESTION } from './first-question.ts';

/*
 * What a young person's phone has to fetch before the first question of a star is on the screen. Reads the built site, so
 * it is run after the build.
 */
const SITE = 'target/classes/public';
const ASSETS = join(SITE, 'assets');

const KB = 1000;

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length;

function sizeOf(ending: string): number {
  const first: string[] = JSON.parse(readFileSync(FIRST_QUESTION, 'utf8'));
  return first.filter((name) => name.endsWith(ending)).reduce((sum, name) => sum + brotli(join(SITE, name)), 0);
}

describe('what the first star costs', () => {
  it('was built before it is weighed', () => {
    expect(existsSync(ASSETS), 'run `npm run build` first').toBe(true);
  });

  it('is at most 40 kB of JavaScript', () => {
    console.info(`Initial JavaScript: ${sizeOf('.js')} bytes brotli; styles: ${sizeOf('.css')}`);
    expect(sizeOf('.js')).toBeGreaterThan(5 * KB);
    expect(sizeOf('.js')).toBeLessThanOrEqual(40 * KB);
  });

  it('is at most 60 kB in all', () => {
    const others = ['index.html', 'icon.svg', 'app.webmanifest', 'sw.js'].map((file) => brotli(join(SITE, file)));
    const all = sizeOf('.js') + sizeOf('.css') + others.reduce((sum, size) => sum + size, 0);

    console.info(`First visit: ${all} bytes brotli`);
    expect(all).toBeLessThanOrEqual(60 * KB);
  });
});

describe('the site', () => {
  const page = readFileSync(join(SITE, 'index.html'), 'utf8');

  it('has no script or style in its page that a strict content policy would refuse', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('keeps no file for later that is not there', () => {
    const worker = readFileSync(join(SITE, 'sw.js'), 'utf8');
    const kept = [...worker.matchAll(/"\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '');

    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((file) => !existsSync(join(SITE, file)))).toEqual([]);
  });

  it('names no other origin', () => {
    const built = readdirSync(ASSETS).filter((name) => /\.(js|css)$/.test(name));
    const named = built.flatMap((name) => readFileSync(join(ASSETS, name), 'utf8').match(/https?:\/\/[\w.-]+/g) ?? []);

    expect([...new Set(named)].filter((origin) => origin !== 'http://www.w3.org')).toEqual([]);
  });

  it('sends hashes and carries no query text', () => {
    const code = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
    const text = code.map((name) => readFileSync(join(ASSETS, name), 'utf8')).join('\n');
    const trusted = JSON.parse(readFileSync('target/classes/trusted-documents.json', 'utf8')) as Record<string, string>;

    expect(Object.keys(trusted).length).toBeGreaterThan(4);
    for (const [hash, query] of Object.entries(trusted)) {
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(text).not.toContain(query.slice(0, 40));
    }
  });

  it('has a phone keep what a young person may open, and nothing of staff', () => {
    const kept = readFileSync(join(SITE, 'sw.js'), 'utf8');

    expect(kept).toMatch(/YoungPersonPages/);
    expect(kept).toMatch(/TellNow/);
    expect(kept).not.toMatch(/(?<!my)people|StaffPage|RolePage|UsersPage|ConcernPages|WORKER/i);
  });
});
