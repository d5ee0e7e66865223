import type { MyWordKind } from '../api/generated/graphql.ts';
import { FAMILY_TIME } from '../familytime/places.ts';
import { DrawnPicture } from '../picture/DrawnPicture.tsx';
import { helpNumbers } from '../safety/numbers.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { HELP_WISHES } from '../wish/places.ts';
import { waitingOf } from '../writing/waiting.ts';
import { cameBack } from '../writing/writing.ts';
import type { People } from './MyPeoplePages.tsx';
import { ADD, MY_HOME, WORD_LETTER, WORKERS, wordPlace } from './places.ts';
import { WhoSeesMine } from './WhoSeesMine.tsx';
import { WORD } from './WordForm.tsx';
import { words } from './words.ts';

/** Everybody around a young person, with the ways on to workers so far, home, family and help. */
export function MyPeoplePage({ people }: { people: People }) {
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      {waitingOf(WORD_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <CameBack />
      <Ways />
      <section class="my-part">
        <h2>{words.around}</h2>
        {people.around.length === 0 && <p>{words.nobodyAround}</p>}
        <ul class="my-list">
          {people.around.map((each) => (
            <li key={`${each.id} ${each.kind}`} class="my-one">
              <div class="my-who">
                <DrawnPicture picture={each.picture} />
                <p>
                  <bdi class="my-name">{each.name}</bdi>
                  <br />
                  <span class="soft">{words.as(each.kind, day(each.since))}</span>
                </p>
              </div>
              <a href={wordPlace(each.id)}>
                {each.word || each.picture ? words.changeWord : words.sayWord}
                <span class="unseen">{words.ofWhom(each.name)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Mine people={people} />
      <AskFor people={people} />
      <WhoSeesMine thing="MY_PEOPLE" title={words.whoSees} />
    </Page>
  );
}

function Mine({ people }: { people: People }) {
  return (
    <section class="my-part">
      <h2>{words.mine}</h2>
      {people.words.length === 0 && <p>{words.nothingMine}</p>}
      <ul class="my-list">
        {people.words.map((each) => (
          <li key={each.id} class="my-one">
            <div class="my-who">
              {each.picture && <DrawnPicture picture={each.picture} />}
              <p>
                <bdi class="my-name">{each.word}</bdi>
                <br />
                <span class="soft">{kindOf(each.kind)}</span>
                {each.about && (
                  <>
                    <br />
                    <span dir="auto">{each.about}</span>
                  </>
                )}
              </p>
            </div>
            <a href={wordPlace(each.id)}>
              {words.change}
              <span class="unseen">{words.ofWhom(each.word ?? '')}</span>
            </a>
          </li>
        ))}
      </ul>
      <ButtonLink href={ADD}>{words.add}</ButtonLink>
    </section>
  );
}

/** How to ask for somebody on one's side, where there is none yet. */
function AskFor({ people }: { people: People }) {
  const has = (kind: MyWordKind) =>
    people.words.some((each) => each.kind === kind) || people.around.some((each) => each.kind === kind);
  const numbers = helpNumbers.value;
  return (
    <>
      {!has('ADVOCATE') && (
        <Notice kind="plain">
          <p>{words.advocate}</p>
          <p>{numbers ? words.askFor(numbers.advocate) : words.askWorker}</p>
        </Notice>
      )}
      {!has('INDEPENDENT_VISITOR') && (
        <Notice kind="plain">
          <p>{words.visitor}</p>
          <p>{numbers ? words.askFor(numbers.day) : words.askWorker}</p>
        </Notice>
      )}
    </>
  );
}

/** What the server could not take is a draft again, at its own place. */
function CameBack() {
  const back = Object.entries(cameBack.value).find(([what, sentence]) => what.startsWith(WORD) && sentence);
  if (!back) {
    return null;
  }
  const [what, sentence] = back;
  const thing = what.slice(WORD.length);
  return (
    <Notice kind="problem">
      <p>{words.cameBack}</p>
      <p>{sentence}</p>
      <a href={thing === 'new' ? ADD : wordPlace(thing)}>{words.lookAtIt}</a>
    </Notice>
  );
}

/** On to everything about the people around somebody. */
function Ways() {
  return (
    <nav class="my-ways" aria-label={words.more}>
      <a href={WORKERS}>{words.workers}</a>
      <a href={MY_HOME}>{words.home}</a>
      <a href={FAMILY_TIME}>{words.family}</a>
      <a href={HELP_WISHES}>{words.help}</a>
    </nav>
  );
}

const kindOf = (kind: MyWordKind) => (kind === 'HELPER' || kind === 'HOME' ? '' : words.ownKinds[kind]);
