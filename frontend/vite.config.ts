import { defineConfig } from 'vitest/config';
import { firstQuestionFiles } from './tools/first-question.ts';
import { serviceWorkerFiles, WORKER_FILE } from './tools/service-worker.ts';
import { starWords } from './tools/star-words.ts';

const SERVER = process.env['LODESTAR_SERVER'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    starWords(),
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
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in', '/sign-out', '/help-numbers', '^/pancakes$'].map((door) => [door, SERVER]),
    ),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
  },
});
