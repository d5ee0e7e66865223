import { type BrowserContext, test as base, expect, type Request } from '@playwright/test';

/** What the pages of a test did that no page of ours may do. */
type Noted = string[];

interface Watching {
  /** Everything that went wrong so far in any page of this test; the test fails at its end when there is something. */
  noted: Noted;
  /** False where a test does on purpose what no page may do. */
  minding: boolean;
}

const VIOLATION = 'lodestar-violation';

/**
 * Watches every page of every test: a request to another origin, however it is made, anything the content policy had to
 * refuse, and an error nobody caught.
 */
export const test = base.extend<Watching>({
  minding: [true, { option: true }],
  noted: [
    async ({ browser, baseURL, minding }, use) => {
      const noted: Noted = [];
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        await watch(context, new URL(baseURL ?? '').host, noted);
        return context;
      };
      await use(noted);
      browser.newContext = newContext;
      if (minding) {
        expect(noted).toEqual([]);
      }
    },
    { auto: true },
  ],
  context: async ({ browser, contextOptions, noted: _ }, use) => {
    const context = await browser.newContext(contextOptions);
    await use(context);
    await context.close();
  },
});

/** Requests of service workers, frames, beacons and fetches ahead are the context's requests too. */
async function watch(context: BrowserContext, host: string, noted: Noted): Promise<void> {
  const isOurs = (address: string) => new URL(address).host === host;
  const note = (address: string) => void (isOurs(address) || noted.push(`another origin: ${address}`));
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !goesToSignIn(request)) {
      note(request.url());
    }
  });
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  context.on('weberror', (failure) => noted.push(`error: ${failure.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(VIOLATION) || /Content Security Policy|Trusted ?Type|Permissions policy/i.test(text)) {
      noted.push(text);
    }
  });
  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.warn(`${mark}: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sourceFile}`);
    });
  }, VIOLATION);
}

/** Staff are sent to their council's own sign-in: as a page that they see, and never behind one of ours. */
function goesToSignIn(request: Request): boolean {
  const provider = process.env['LODESTAR_PROVIDER'];
  return !!provider && request.isNavigationRequest() && new URL(request.url()).origin === new URL(provider).origin;
}

export { expect };
