import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from './words.ts';

interface Props {
  stands: string;
  mine: string;
  keepMine(): void;
  keepOther(): void;
}

/** Both texts, with no favourite: nothing is written over unseen. */
export function Clash({ stands, mine, keepMine, keepOther }: Props) {
  return (
    <div class="my-form">
      <Notice kind="plain">{words.clash}</Notice>
      <h3>{words.there}</h3>
      <p class="own-words" dir="auto">
        {stands || words.nothing}
      </p>
      <h3>{words.here}</h3>
      <p class="own-words" dir="auto">
        {mine || words.nothing}
      </p>
      <Button onClick={keepMine}>{words.keepMine}</Button>
      <Button onClick={keepOther}>{words.keepOther}</Button>
    </div>
  );
}
