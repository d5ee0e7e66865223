import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ABOUT_ME } from '../aboutme/places.ts';
import { keepFlushing, letters } from '../api/outbox.ts';
import type { Self } from '../api/session.ts';
import { CHARTER } from '../charter/places.ts';
import { FAMILY_LETTER, FAMILY_TIME, isFamilyTime } from '../familytime/places.ts';
import { HOME_LETTER } from '../homes/places.ts';
import { NEW_WORKER, WHO_LOOKED } from '../looks/places.ts';
import { isMyPeople, MY_HOME, WORD_LETTER } from '../mypeople/places.ts';
import { isPlan, PLAN_LETTER, type PlanWays } from '../plan/places.ts';
import { PROMISES } from '../promise/places.ts';
import { isReview, REVIEW_LETTER } from '../review/places.ts';
import { changeDraft, draft, openDraft } from '../star/draft.ts';
import { GivePages } from '../star/give/GivePages.tsx';
import { reopenRefused, waitingStars } from '../star/letter.ts';
import { isGiving } from '../star/places.ts';
import { MY_STORY } from '../story/places.ts';
import { lazy } from '../ui/lazy.tsx';
import { go, path } from '../ui/route.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { isLetters } from '../visit/places.ts';
import { isVoice } from '../voice/places.ts';
import { SAY_LETTER, SPEAK_LETTER } from '../voice/waiting.ts';
import { HELP_LETTER, HELP_WISHES } from '../wish/places.ts';
import { type TendedBy, tendWaiting } from '../writing/tended.ts';
import { HomePage } from './HomePage.tsx';
import { words } from './words.ts';

const NamePage = lazy<{ self: Self }>(async () => (await import('./NamePage.tsx')).NamePage);
const SentPage = lazy<{ self: Self }>(async () => (await import('../star/send/SentPage.tsx')).SentPage);
const StarPage = lazy(async () => (await import('../star/StarPage.tsx')).StarPage);
const JourneyPage = lazy(async () => (await import('../star/JourneyPage.tsx')).JourneyPage);
const VoicePages = lazy<{ self: Self; place: string }>(
  async () => (await import('../voice/VoicePages.tsx')).VoicePages,
);
const PlanPages = lazy<{ self: Self; place: string; ways: PlanWays }>(
  async () => (await import('../plan/PlanPages.tsx')).PlanPages,
);
const ReviewPages = lazy<{ self: Self; place: string }>(
  async () => (await import('../review/ReviewPages.tsx')).ReviewPages,
);
const FamilyTimePages = lazy<{ self: Self; place: string }>(
  async () => (await import('../familytime/FamilyTimePages.tsx')).FamilyTimePages,
);
const MyLetters = lazy<{ self: Self; place: string }>(async () => (await import('../visit/MyLetters.tsx')).MyLetters);
const MyHelpPage = lazy<{ self: Self }>(async () => (await import('../wish/MyHelpPage.tsx')).MyHelpPage);
const MyPeoplePages = lazy<{ self: Self; place: string }>(
  async () => (await import('../mypeople/MyPeoplePages.tsx')).MyPeoplePages,
);
const MyHomePage = lazy<{ self: Self }>(async () => (await import('../homes/MyHomePage.tsx')).MyHomePage);
const MyPromisesPage = lazy<object>(async () => (await import('../promise/MyPromisesPage.tsx')).MyPromisesPage);
const MyCharterPage = lazy<object>(async () => (await import('../charter/MyCharterPage.tsx')).MyCharterPage);
const AboutMePage = lazy<{ self: Self }>(async () => (await import('../aboutme/AboutMePage.tsx')).AboutMePage);
const WhoLookedPage = lazy<{ self: Self }>(async () => (await import('../looks/WhoLookedPage.tsx')).WhoLookedPage);
const HandedOverPage = lazy<object>(async () => (await import('../day/HandedOverPage.tsx')).HandedOverPage);
const TakePage = lazy<object>(async () => (await import('../story/TakePage.tsx')).TakePage);
const MyPhonesPage = lazy<{ self: Self } & OnThisPhone>(
  async () => (await import('../accounts/MyPhonesPage.tsx')).MyPhonesPage,
);

/** What else there is to say about a matter of the plan, beside its words. */
const WAYS_FROM_PLAN: PlanWays = {
  FAMILY: { place: FAMILY_TIME, label: words.familyTime },
  HEALTH: { place: HELP_WISHES, label: words.help },
  EDUCATION: { place: HELP_WISHES, label: words.help },
};

const voice = () => import('../voice/letter.ts');

const TENDED_BY: TendedBy = {
  [SAY_LETTER]: voice,
  [SPEAK_LETTER]: voice,
  [PLAN_LETTER]: () => import('../plan/letter.ts'),
  [REVIEW_LETTER]: () => import('../review/letter.ts'),
  [FAMILY_LETTER]: () => import('../familytime/letter.ts'),
  [HELP_LETTER]: () => import('../wish/letter.ts'),
  [WORD_LETTER]: () => import('../mypeople/letter.ts'),
  [HOME_LETTER]: () => import('../homes/letter.ts'),
};

/** What signing in hands down about the phone in their hands. */
export interface OnThisPhone {
  /** Has this phone forget how its owner came in on it. */
  forgetWay(): void;
  /** Has whoever holds it show again that it is theirs. */
  ShowAgain: ComponentType<{ shown(): void }>;
}

interface Props extends OnThisPhone {
  self: Self;
  fresh: boolean;
}

/** Which of a young person's own pages stands at which address. */
export function YoungPersonPages({ self, fresh, ...onThisPhone }: Props) {
  useEffect(() => void openDraft(self.id).then(() => landWhereTheyWere(self.id)), [self.id]);
  useEffect(() => keepFlushing(self.id), [self.id]);
  useEffect(() => {
    for (const letter of waitingStars()) {
      void reopenRefused(self.id, letter);
    }
  }, [letters.value, draft.value === null]);
  useEffect(() => tendWaiting(self.id, TENDED_BY), [letters.value]);

  if (draft.value === undefined) {
    return <Waiting />;
  }
  return <PageAt place={path.value} self={self} fresh={fresh} {...onThisPhone} />;
}

function PageAt({ place, self, fresh, ...onThisPhone }: Props & { place: string }) {
  if (place.startsWith('/give') && self.wording) {
    return <GivePages self={self} suggested={self.wording} />;
  }
  if (isVoice(place)) {
    return <VoicePages self={self} place={place} />;
  }
  if (isReview(place)) {
    return <ReviewPages self={self} place={place} />;
  }
  if (isPlan(place)) {
    return <PlanPages self={self} place={place} ways={WAYS_FROM_PLAN} />;
  }
  if (isFamilyTime(place)) {
    return <FamilyTimePages self={self} place={place} />;
  }
  if (isLetters(place)) {
    return <MyLetters self={self} place={place} />;
  }
  if (isMyPeople(place)) {
    return <MyPeoplePages self={self} place={place} />;
  }
  switch (place) {
    case MY_HOME:
      return <MyHomePage self={self} />;
    case '/sent':
      return <SentPage self={self} />;
    case '/star':
      return <StarPage />;
    case '/journey':
      return <JourneyPage />;
    case '/phones':
      return <MyPhonesPage self={self} {...onThisPhone} />;
    case WHO_LOOKED:
      return <WhoLookedPage self={self} />;
    case MY_STORY:
      return <TakePage />;
    case NEW_WORKER:
      return <HandedOverPage />;
    case ABOUT_ME:
      return <AboutMePage self={self} />;
    case HELP_WISHES:
      return <MyHelpPage self={self} />;
    case CHARTER:
      return <MyCharterPage />;
    case PROMISES:
      return <MyPromisesPage />;
    case '/name':
      return <NamePage self={self} />;
    default:
      return <HomePage self={self} fresh={fresh} />;
  }
}

/** A phone that was shut in the middle of a star opens at the question it was at. */
function landWhereTheyWere(account: string): void {
  const begun = draft.value;
  if (begun?.open && path.value === '/') {
    go(begun.at, { replace: true });
  } else if (begun?.open && !isGiving(path.value)) {
    changeDraft(account, { open: false });
  }
}
