import { defineConfig } from 'vitest/config';
import { documentsApart } from './tools/documents-apart.ts';
import { firstQuestionFiles } from './tools/first-question.ts';
import { planWords } from './tools/plan-words.ts';
import { serviceWorkerFiles, WORKER_FILE } from './tools/service-worker.ts';
import { starWords } from './tools/star-words.ts';

const SERVER = process.env['LODESTAR_SERVER'] ?? 'http://localhost:8080';

/** What every page of a young person stands on. */
const EVERYWHERE =
  /node_modules\/(preact|@preact|idb)\/|src\/api\/(?!generated|memory)|src\/ui\/(?!usePages|useFirstNew|OneOf|oneOf|SomeOf|KeptForm|keptForm|DayBox)|src\/\w+\/places\.ts|src\/voice\/waiting\.ts/;

/** What a star is drawn, asked and sent with: all of its room but what it is read with afterwards. */
const FIRST_OF_STAR =
  /src\/star\/(give\/|seers\/|(StarChart|Sign|answer|draft|geometry|letter|mine|wording|unsent|star)\b)/;

/** What the first page says of what was said, once the page stands. */
const FIRST_OF_VOICE = /src\/(voice\/(home\/|draft\.ts)|news\/news\.ts)/;

export default defineConfig({
  plugins: [
    starWords(),
    planWords(),
    documentsApart(),
    serviceWorkerFiles(['/', '/app.webmanifest', '/icon.svg', '/pancakes.html', '/plain.css']),
    firstQuestionFiles(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { transformer: 'lightningcss' },
  build: {
    outDir: 'target/classes/public',
    emptyOutDir: true,
    target: ['chrome107', 'safari16', 'firefox104'],
    // A strict content policy refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: 'index.html', worker: 'src/offline/worker.ts' },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'worker' ? WORKER_FILE : 'assets/[name]-[hash].js'),
        // What every page stands on comes in one file: each file costs half a kilobyte of headers besides itself.
        codeSplitting: {
          groups: [
            { name: 'base', test: EVERYWHERE },
            { name: 'star', test: FIRST_OF_STAR },
            { name: 'voice', test: FIRST_OF_VOICE },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in', '/sign-out', '/help-numbers', '^/pancakes$', '/you-said-we-did'].map((door) => [
        door,
        SERVER,
      ]),
    ),
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
  },
});
