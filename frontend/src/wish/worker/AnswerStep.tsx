import type { HelpWhat } from '../../api/generated/graphql.ts';
import { DayBox } from '../../ui/DayBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { useLetter } from '../../writing/useLetter.ts';
import type { Help } from '../MyHelpPage.tsx';
import { type Body, theirHelp } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const LONGEST_NAME = 100;

interface Draft {
  readonly day: string;
  readonly helpedBy: string;
  readonly words: string;
}

interface Props {
  account: string;
  person: string;
  wish: Help;
  what: HelpWhat;
  done(): void;
}

/** A worker says the next step: an offer, that they were seen, or the end of it with a reason. */
export function AnswerStep({ account, person, wish, what, done }: Props) {
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(
    account,
    `their-help/${wish.id}/${what}`,
    theirHelp,
  );
  const now = draft ?? { day: '', helpedBy: '', words: '' };
  const isOffer = what === 'OFFERED';
  const save = () => {
    const input = {
      youngPersonId: person,
      wishId: wish.id,
      version: wish.version,
      what,
      day: now.day || null,
      helpedBy: isOffer ? now.helpedBy : null,
      words: now.words,
    };
    return submit(now, missing(what, now), () => ({ is: 'STEP', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.save} leave={words.stop} submit={save} stop={stop} done={done}>
      {what !== 'ENDED' && (
        <DayBox
          label={isOffer ? words.offerDay : words.seenDay}
          value={now.day}
          onInput={(chosen) => change({ ...now, day: chosen })}
        />
      )}
      {isOffer && (
        <Field
          label={words.helpedBy}
          maxLength={LONGEST_NAME}
          value={now.helpedBy}
          onInput={(helpedBy) => change({ ...now, helpedBy })}
        />
      )}
      <Field
        label={isOffer ? words.what : what === 'ENDED' ? words.why : words.more}
        lines={3}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
    </KeptForm>
  );
}

function missing(what: HelpWhat, { day, helpedBy, words: text }: Draft): string | undefined {
  switch (what) {
    case 'OFFERED':
      return helpedBy.trim() ? (text.trim() ? undefined : words.whatSay) : words.whoSay;
    case 'FIRST_SEEN':
      return day ? undefined : words.dayChoose;
    case 'ENDED':
      return text.trim() ? undefined : words.whySay;
    default:
      return undefined;
  }
}
