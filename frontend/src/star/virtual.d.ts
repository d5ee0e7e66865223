/** The star's words, a wording at a time. Made from the server's own file by tools/star-words.ts. */
declare module 'virtual:star-words' {
  import type { StarWords, WorkerWords } from './wording.ts';

  type Loader<Words> = () => Promise<{ default: Words }>;
  type Version = Record<'AGE_8_11' | 'AGE_12_15' | 'AGE_16_25', Loader<StarWords>> & { WORKER: Loader<WorkerWords> };

  export const newest: number;
  export const loaders: Record<number, Version>;
}
