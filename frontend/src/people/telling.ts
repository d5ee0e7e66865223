import type { Telling } from '../star/words.ts';
import { words } from './words.ts';

/** A star as it is told to somebody who supports the young person. */
export const telling = (name: string): Telling => ({
  matters: words.matters(name),
  hopes: words.hopes(name),
  journeyIntro: words.journeyIntro(name),
  journeyEmpty: words.noStar,
  tableCaption: (day) => words.tableCaption(name, day),
});
