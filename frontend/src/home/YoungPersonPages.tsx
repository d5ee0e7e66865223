import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ABOUT_ME } from '../aboutme/places.ts';
import { keepFlushing, letters } from '../api/outbox.ts';
import type { Self } from '../api/session.ts';
import { WHO_LOOKED } from '../looks/places.ts';
import { isPlan } from '../plan/places.ts';
import { waitingForPlan } from '../plan/waiting.ts';
import { changeDraft, draft, openDraft } from '../star/draft.ts';
import { GivePages } from '../star/GivePages.tsx';
import { reopenRefused, waitingStars } from '../star/letter.ts';
import { isGiving } from '../star/places.ts';
import { SentPage } from '../star/SentPage.tsx';
import { lazy } from '../ui/lazy.tsx';
import { go, path } from '../ui/route.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { isVoice } from '../voice/places.ts';
import { waitingSayings } from '../voice/waiting.ts';
import { HomePage } from './HomePage.tsx';

const NamePage = lazy<{ self: Self }>(async () => (await import('./NamePage.tsx')).NamePage);
const StarPage = lazy(async () => (await import('../star/StarPage.tsx')).StarPage);
const JourneyPage = lazy(async () => (await import('../star/JourneyPage.tsx')).JourneyPage);
const VoicePages = lazy<{ self: Self; place: string }>(
  async () => (await import('../voice/VoicePages.tsx')).VoicePages,
);
const PlanPages = lazy<{ self: Self; place: string }>(async () => (await import('../plan/PlanPages.tsx')).PlanPages);
const AboutMePage = lazy<{ self: Self }>(async () => (await import('../aboutme/AboutMePage.tsx')).AboutMePage);
const WhoLookedPage = lazy<{ self: Self }>(async () => (await import('../looks/WhoLookedPage.tsx')).WhoLookedPage);
const MyPhonesPage = lazy<{ self: Self } & OnThisPhone>(
  async () => (await import('../accounts/MyPhonesPage.tsx')).MyPhonesPage,
);

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
  useEffect(() => {
    // Only what waits to be said needs the part of the site that takes it to the server.
    if (waitingSayings().length > 0) {
      import('../voice/letter.ts').then(({ tend }) => tend(self.id)).catch(() => undefined);
    }
  }, [letters.value]);
  useEffect(() => {
    if (waitingForPlan().length > 0) {
      import('../plan/letter.ts').then(({ tend }) => tend(self.id)).catch(() => undefined);
    }
  }, [letters.value]);

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
  if (isPlan(place)) {
    return <PlanPages self={self} place={place} />;
  }
  switch (place) {
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
    case ABOUT_ME:
      return <AboutMePage self={self} />;
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
