import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';

/** Every address that the pages' own code names, with 1 where a number or an id goes. */
const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.includes('generated'))
  .flatMap((file) => readFileSync(join('src', file), 'utf8').match(/(?<=['"`])\/[a-z][\w${}()/-]*(?=['"`])/g) ?? [])
  .map((address) => address.replace(/\$\{[^}]*\}/g, '1'));

/** How a browser asks for a page. */
export const AS_A_PAGE = { headers: { Accept: 'text/html,*/*;q=0.8' }, maxRedirects: 0 };

/** The screens of the site: those addresses where the server gives out the page. A new screen is one of them by itself. */
export async function screens(request: APIRequestContext): Promise<string[]> {
  const found: string[] = [];
  for (const address of ['/', ...new Set(named)].sort()) {
    const answer = await request.get(address, AS_A_PAGE);
    if (answer.ok() && (await answer.text()).includes('id="app"')) {
      found.push(address);
    }
  }
  return found;
}
