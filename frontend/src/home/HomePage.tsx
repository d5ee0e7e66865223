import { useEffect, useState } from 'preact/hooks';
import { ABOUT_ME } from '../aboutme/places.ts';
import { PhoneNotice } from '../accounts/PhoneNotice.tsx';
import { Unreachable } from '../api/errors.ts';
import type { Self } from '../api/session.ts';
import { CHARTER } from '../charter/places.ts';
import { HomeNotice } from '../looks/notice/HomeNotice.tsx';
import { LETTERS, WHO_LOOKED } from '../looks/places.ts';
import { MY_PEOPLE } from '../mypeople/places.ts';
import { PLAN } from '../plan/places.ts';
import { PROMISES } from '../promise/places.ts';
import { saidIn } from '../star/answer.ts';
import { arrived } from '../star/letter.ts';
import { findMyStar, type MyStar, myStar } from '../star/mine.ts';
import { StarChart } from '../star/StarChart.tsx';
import { starWords } from '../star/wording.ts';
import { MY_STORY } from '../story/places.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { soon } from '../ui/soon.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { SAID, SAY, saidPlace } from '../voice/places.ts';
import { FirstTime } from './FirstTime.tsx';
import { GiveOrCarryOn } from './GiveOrCarryOn.tsx';
import './home.css';
import { Post } from './Post.tsx';
import { words } from './words.ts';

const HomeVoice = soon<{ account: string; fresh: boolean }>(
  async () => (await import('../voice/home/HomeVoice.tsx')).HomeVoice,
);

const PromiseNotice = soon<object>(async () => (await import('../promise/notice/PromiseNotice.tsx')).PromiseNotice);
const QuoteNotice = soon<{ placeOf(saying: string): string }>(
  async () => (await import('../quote/notice/QuoteNotice.tsx')).QuoteNotice,
);

/** For no longer is a page that can be tapped held back. */
const MOMENT = 2000;

/**
 * Where a young person arrives: their newest star, and the way to everything that is theirs. What can be tapped comes
 * with the star, so that it does not move away from under a finger.
 */
export function HomePage({ self, fresh }: { self: Self; fresh: boolean }) {
  const [problem, setProblem] = useState<string>();
  const [waited, setWaited] = useState(!fresh);
  useEffect(() => {
    const over = setTimeout(() => setWaited(true), MOMENT);
    return () => clearTimeout(over);
  }, []);
  useEffect(() => {
    findMyStar().then(
      () => setProblem(undefined),
      (error) => setProblem(error instanceof Unreachable ? words.away : sentenceOf(error)),
    );
  }, [arrived.value, fresh]);
  const star = myStar.value;
  const isComing = star === undefined && problem === undefined && !waited;

  return (
    <Page title={self.nameIsTheirOwn ? <bdi>{words.hello(self.name)}</bdi> : words.helloNew}>
      <Post />
      <HomeVoice account={self.id} fresh={fresh} />
      <PromiseNotice />
      <QuoteNotice placeOf={saidPlace} />
      <HomeNotice fresh={fresh} />
      {fresh && <PhoneNotice self={self} />}
      {problem && <Notice kind="plain">{problem}</Notice>}
      {isComing ? (
        <p class="waiting-word" role="status">
          {common.waiting}
        </p>
      ) : (
        <Ways self={self} star={star} />
      )}
    </Page>
  );
}

function Ways({ self, star }: { self: Self; star: MyStar | undefined }) {
  return (
    <>
      {star?.latest && <Newest star={star} />}
      {star?.latest === null ? <FirstTime self={self} /> : <GiveOrCarryOn self={self} first={false} />}
      <ButtonLink href={SAY}>{words.say}</ButtonLink>
      <nav class="home-ways" aria-label={words.helloNew}>
        {star?.latest && <a href="/journey">{words.journey}</a>}
        <a href={PLAN}>{words.plan}</a>
        <a href={SAID}>{words.said}</a>
        <a href={LETTERS}>{words.letters}</a>
        <a href={PROMISES}>{words.promises}</a>
        <a href={CHARTER}>{words.charter}</a>
        <a href={MY_PEOPLE}>{words.people}</a>
        <a href={WHO_LOOKED}>{words.whoLooked}</a>
        <a href={ABOUT_ME}>{words.aboutMe}</a>
        <a href={MY_STORY}>{words.story}</a>
        <a href="/name">{words.name}</a>
        <a href="/look">{words.looks}</a>
        <a href="/phones">{words.phones}</a>
        <a href="/leave">{words.leave}</a>
      </nav>
    </>
  );
}

function Newest({ star: { latest, before } }: { star: MyStar }) {
  if (!latest) {
    return null;
  }
  const areas = starWords(latest.wording, latest.templateVersion)?.areas.map(({ code }) => code) ?? [];
  return (
    <section class="home-star">
      <StarChart areas={areas} said={saidIn(latest)} before={before ? saidIn(before) : undefined} />
      <p>
        <strong>{words.given(day(latest.givenAt))}</strong> {before && words.withDots}
      </p>
      <a class="home-look" href="/star">
        {words.look}
      </a>
    </section>
  );
}
