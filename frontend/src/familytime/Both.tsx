import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from './words.ts';

interface Props {
  stands: string;
  mine: string;
  keepMine(): void;
  keepOther(): void;
}

/** What stands and what was written here, with no favourite: nothing is written over unseen. */
export function Both({ stands, mine, keepMine, keepOther }: Props) {
  return (
    <section class="family-part">
      <Notice kind="plain">{words.clash}</Notice>
      <h3>{words.standsNow}</h3>
      <p class="own-words" dir="auto">
        {stands}
      </p>
      <h3>{words.yours}</h3>
      <p class="own-words" dir="auto">
        {mine}
      </p>
      <Button onClick={keepMine}>{words.keepMine}</Button>
      <Button onClick={keepOther}>{words.keepOther}</Button>
    </section>
  );
}
