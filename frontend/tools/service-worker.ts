import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { forYoungPeople } from './site-parts.ts';

/** Where the worker stands: at the root, because it may only look after pages below itself. */
export const WORKER_FILE = 'sw.js';

/**
 * Tells the service worker which files make the young person's pages, so that they open without a connection. Those of
 * staff are left out: they are of no use without data, and a phone should not pay for them.
 */
export function serviceWorkerFiles(staticFiles: string[]): Plugin {
  return {
    name: 'service-worker-files',
    apply: 'build',
    generateBundle: {
      // After files that came to nothing were taken out: one that is not there would keep all others from being kept.
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== 'chunk') {
          throw new Error(`${WORKER_FILE} was not built`);
        }
        const files = forYoungPeople(bundle);
        const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        const kept = [...staticFiles, ...files.map((file) => `/${file}`)];
        worker.code = worker.code
          .replace('__FILES__', JSON.stringify(kept))
          .replace('__BUILD__', JSON.stringify(build));
      },
    },
  };
}
