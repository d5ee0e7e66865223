import { ask } from '../../api/client.ts';
import { TheHomeDocument, type TheHomeQuery } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import '../../mypeople/mypeople.css';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { waitingOf } from '../../writing/waiting.ts';
import { arrived } from '../../writing/writing.ts';
import '../homes.css';
import { NotYet } from '../../ui/NotYet.tsx';
import { feelings, kinds } from '../kinds.ts';
import { SUITS_LETTER } from '../places.ts';
import { SuitsForm } from './SuitsForm.tsx';
import { words } from './words.ts';

type TheirHome = TheHomeQuery['home'];

/** Where somebody lives and lived, as their worker reads it; and recording whether a care leaver's home suits them. */
export function TheirHomePage({ me, id, back }: { me: Me; id: string; back: string }) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(TheHomeDocument, { id }))).home,
    `${id} ${arrived.value}`,
  );
  if (!data) {
    return <NotYet title={words.untitled} back={back} wide problem={problem} again={again} />;
  }
  return (
    <Page title={<bdi>{words.title(data.name)}</bdi>} back={back} wide>
      {waitingOf(SUITS_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <Homes lived={data.lived} />
      <div class="home-sides">
        {data.isRecorded && <Recorded me={me} id={id} home={data} />}
        <TheySay home={data} />
      </div>
    </Page>
  );
}

function Homes({ lived }: { lived: TheirHome['lived'] }) {
  return (
    <section class="my-part">
      <h2>{words.homes}</h2>
      {lived.length === 0 && <p>{words.nowhere}</p>}
      <ol class="my-list">
        {lived.map(({ id, kind, word, since, until, whyLeft }) => (
          <li key={id} class="my-one my-story">
            <p>
              <span class="home-name">{kinds[kind]}</span> {word && <bdi>“{word}”</bdi>}
              <br />
              <span class="soft">{until ? words.fromUntil(day(since), day(until)) : words.since(day(since))}</span>
            </p>
            {until && (
              <p>
                {words.why} {whyLeft ? words.whyLeft[whyLeft] : words.noReason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recorded({ me, id, home: { suits } }: { me: Me; id: string; home: TheirHome }) {
  return (
    <section class="my-part">
      <h2>{words.suitsTitle}</h2>
      <p class="soft">{words.suitsIntro}</p>
      {suits.length === 0 && <p>{words.nothingRecorded}</p>}
      {suits.map((each) => (
        <div key={each.version} class="my-one my-story">
          <p>
            <bdi>{words.recorded(words.suits[each.suits], each.by, day(each.writtenAt))}</bdi>
          </p>
          <p class="own-words" dir="auto">
            {each.words}
          </p>
        </div>
      ))}
      <SuitsForm account={me.id} youngPerson={id} version={suits[0]?.version ?? 0} />
    </section>
  );
}

function TheySay({ home: { name, mine } }: { home: TheirHome }) {
  return (
    <section class="my-part">
      <h2>
        <bdi>{words.theySay(name)}</bdi>
      </h2>
      {!mine && <p>{words.notShown}</p>}
      {mine?.views.map((view) => (
        <div key={view.version} class="my-one my-story">
          {view.feeling && <p>{feelings[view.feeling]}</p>}
          {view.words && (
            <p class="own-words" dir="auto">
              {view.words}
            </p>
          )}
          <p class="soft">{words.saidOn(day(view.writtenAt))}</p>
        </div>
      ))}
      {mine?.livesWithMe && (
        <>
          <h3>{words.livesWithMe}</h3>
          <p class="own-words" dir="auto">
            {mine.livesWithMe}
          </p>
        </>
      )}
    </section>
  );
}
