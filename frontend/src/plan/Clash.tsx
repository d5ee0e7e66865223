import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from './words.ts';

interface Props {
  title: string;
  stands: string;
  mine: string;
  join(): void;
  keepMine(): void;
  keepOther(): void;
}

/** Both texts, with no favourite: nothing is written over unseen. */
export function Clash({ title, stands, mine, join, keepMine, keepOther }: Props) {
  return (
    <section class="plan-side plan-mine">
      <h2>{title}</h2>
      <Notice kind="plain">{words.clash}</Notice>
      <h3>{words.standsNow}</h3>
      <p class="own-words" dir="auto">
        {stands}
      </p>
      <h3>{words.yours}</h3>
      <p class="own-words" dir="auto">
        {mine}
      </p>
      <Button onClick={join}>{words.joinBoth}</Button>
      <Button onClick={keepMine}>{words.keepMine}</Button>
      <Button onClick={keepOther}>{words.keepOther}</Button>
    </section>
  );
}
