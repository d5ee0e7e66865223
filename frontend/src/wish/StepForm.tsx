import type { HelpWhat } from '../api/generated/graphql.ts';
import { DayBox } from '../ui/DayBox.tsx';
import { Field } from '../ui/Field.tsx';
import { KeptForm } from '../ui/KeptForm.tsx';
import { useLetter } from '../writing/useLetter.ts';
import { type Body, help } from './letter.ts';
import type { Help } from './MyHelpPage.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;

interface Draft {
  readonly day: string;
  readonly words: string;
}

interface Props {
  account: string;
  wish: Help;
  what: HelpWhat;
  done(): void;
}

/** Saying the next step of a wish, with more about it if one likes. */
export function StepForm({ account, wish, what, done }: Props) {
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(
    account,
    `help/${wish.id}/${what}`,
    help,
  );
  const now = draft ?? { day: '', words: '' };
  const isSeen = what === 'FIRST_SEEN';
  const send = () => {
    const wrong = isSeen && !now.day ? words.firstDayChoose : undefined;
    const input = { wishId: wish.id, version: wish.version, what, day: isSeen ? now.day : null, words: now.words };
    return submit(now, wrong, () => ({ is: 'STEP', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.sayIt} leave={words.stop} submit={send} stop={stop} done={done}>
      <p>{words.say[what]}</p>
      {isSeen && (
        <DayBox label={words.firstDay} value={now.day} onInput={(chosen) => change({ ...now, day: chosen })} />
      )}
      <Field
        label={words.more}
        lines={3}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
        focused={!isSeen}
      />
    </KeptForm>
  );
}
