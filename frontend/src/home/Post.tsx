import { draft } from '../star/draft.ts';
import { waitingStars } from '../star/letter.ts';
import { SEND } from '../star/places.ts';
import { InThePost } from '../ui/InThePost.tsx';
import { words } from './words.ts';

/** How it stands with the stars that were sent from this phone. */
export function Post() {
  return <InThePost words={words} cameBack={draft.value?.refused} href={SEND} letters={waitingStars()} />;
}
