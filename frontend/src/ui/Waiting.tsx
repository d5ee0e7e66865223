import { words } from './words.ts';

/** Holds the place of a page that is on its way, so that nothing jumps when it comes. */
export function Waiting() {
  return (
    <main class="page waiting" aria-busy="true">
      <p class="waiting-word" role="status">
        {words.waiting}
      </p>
    </main>
  );
}
