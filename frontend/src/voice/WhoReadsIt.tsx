import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { ChangeAudienceDocument, type ChangeAudienceInput, type MySayingFragment } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { Named } from '../picture/Named.tsx';
import { words as seerWords } from '../star/seers/words.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Hearers } from './draft.ts';
import { GIVEN_UP } from './givenUp.ts';
import { PanelChoice, PeopleChoice } from './HearersChoice.tsx';
import { hearersAmong, isDecided } from './hearers.ts';
import type { Part } from './OneSaidPage.tsx';
import { isUnchecked } from './standing.ts';
import { useOnce } from './useOnce.ts';
import { words } from './words.ts';

type Audience = MySayingFragment['audience'];

/** Who can read one thing that was said, with a way to choose anew. */
export function WhoReadsIt({ self, saying, changed, isActedOn }: Part & { isActedOn: boolean }) {
  const [open, setOpen] = useState(false);
  const done = (now: MySayingFragment) => {
    setOpen(false);
    changed(now, ...(isActedOn ? [words.hearersSaved, words.stays] : [words.hearersSaved]));
  };
  return (
    <section class="said-who">
      <h2>{words.hearersTitles[whenOf(saying.recordingState)]}</h2>
      {saying.audience.unheard && <Notice kind="plain">{words.nobodyThere}</Notice>}
      <Everybody audience={saying.audience} />
      <details class="said-more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.changeHearers}</summary>
        {open && <Form self={self} saying={saying} done={done} />}
      </details>
    </section>
  );
}

/** What was said out loud is nobody else's before it is checked, and then it may be to listen to. */
const whenOf = (state: MySayingFragment['recordingState']) =>
  isUnchecked(state) ? 'UNCHECKED' : state === 'LEFT_AS_SOUND' ? 'SOUND' : 'WORDS';

function Everybody({ audience: { people, counted, quoted } }: { audience: Audience }) {
  return (
    <ul class="said-hearers">
      {people.length === 0 && <li>{words.onlyMe}</li>}
      {people.map(({ id, name, kind, around }) => (
        <li key={`${id} ${kind}`}>
          <Named who={name}>
            <bdi class="said-name">{name}</bdi>
          </Named>{' '}
          <span class="soft">{around ? seerWords.kinds[kind] : words.notAround}</span>
        </li>
      ))}
      <li>
        {words.countedShort}: {counted ? words.yes : words.no}
      </li>
      <li>
        {words.quotedShort}: {quoted ? words.yes : words.no}
      </li>
    </ul>
  );
}

interface FormProps {
  self: Self;
  saying: MySayingFragment;
  done(saying: MySayingFragment): void;
}

/** Begins with what was chosen before: that is their own choice, and only those who are around still can be kept. */
function Form({ self, saying, done }: FormProps) {
  const around = hearersAmong(self.supporters);
  const [chosen, setChosen] = useState<Hearers>(() => before(saying.audience, around));
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useOnce<Omit<ChangeAudienceInput, 'clientMutationId'>>({
    act: async (input) => done((await ask(ChangeAudienceDocument, { input })).changeAudience.saying),
  });
  const choose = (change: Hearers) => setChosen({ ...chosen, ...change });
  const save = (event: Event) => {
    event.preventDefault();
    const { people, counted, quoted } = chosen;
    if (people && isDecided(chosen)) {
      void send({ sayingId: saying.id, audience: { people: [...people], counted, quoted } });
    } else {
      setTried(true);
    }
  };
  return (
    <form class="card said-form" onSubmit={save}>
      <PeopleChoice
        chosen={chosen}
        tried={tried}
        choose={choose}
        around={around}
        about={saying.about?.personId ?? undefined}
      />
      <PanelChoice chosen={chosen} tried={tried} choose={choose} />
      <p class="soft">{words.hearersMeans}</p>
      {isUnchecked(saying.recordingState) && GIVEN_UP[saying.recordingState] && (
        <p class="soft">{words.hearersListen}</p>
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button kind="main" type="submit" busy={busy}>
        {words.hearersSave}
      </Button>
    </form>
  );
}

function before({ people, counted, quoted }: Audience, around: ReturnType<typeof hearersAmong>): Hearers {
  const ids = [...new Set(people.map(({ id }) => id))];
  const still = ids.filter((id) => around.some((each) => each.id === id));
  return { people: ids.length > 0 && still.length === 0 ? undefined : still, counted, quoted };
}
