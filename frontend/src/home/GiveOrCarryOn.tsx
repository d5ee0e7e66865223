import type { Self } from '../api/session.ts';
import { deleteDraft, draft, saysAnything } from '../star/draft.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** The way to a star: a new one, or the one that was begun. */
export function GiveOrCarryOn({ self, first }: { self: Self; first: boolean }) {
  if (!self.wording) {
    return <p>{self.starFrom ? words.tooYoung(day(self.starFrom)) : words.notYet}</p>;
  }
  const begun = draft.value;
  if (begun && saysAnything(begun)) {
    return (
      <div class="buttons">
        <ButtonLink kind="main" href={begun.at}>
          {words.carryOn}
        </ButtonLink>
        <Button kind="quiet" onClick={() => void deleteDraft(self.id)}>
          {words.startOver}
        </Button>
      </div>
    );
  }
  return (
    <ButtonLink kind="main" href="/give/1">
      {first ? words.giveFirst : words.give}
    </ButtonLink>
  );
}
