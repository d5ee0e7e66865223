/** The plan's words, for one age or for staff at a time. Made from the server's own file by tools/plan-words.ts. */
declare module 'virtual:plan-words' {
  import type { MatterWords } from './wording.ts';

  type Loader = () => Promise<{ default: readonly MatterWords[] }>;

  export const newest: number;
  export const loaders: Record<number, Record<'AGE_8_11' | 'AGE_12_15' | 'AGE_16_25' | 'STAFF', Loader>>;
}
