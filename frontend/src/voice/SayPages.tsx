import { useEffect } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { lazy } from '../ui/lazy.tsx';
import { go } from '../ui/route.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { AboutStep } from './AboutStep.tsx';
import { BeforeFirst } from './BeforeFirst.tsx';
import { CheckStep } from './CheckStep.tsx';
import { changeDraft, draft, openDraft, startDraft, told } from './draft.ts';
import { ABOUT, ALOUD, CHECK, isSaying, PANEL, SENT, WHICH, WHO, WORDS } from './places.ts';
import { SentPage } from './SentPage.tsx';
import type { Step } from './step.ts';
import { WhichStep } from './WhichStep.tsx';
import { PanelStep, WhoStep } from './WhoSteps.tsx';
import { WordsStep } from './WordsStep.tsx';

const AloudStep = lazy<Step>(async () => (await import('./AloudStep.tsx')).AloudStep);

/** Saying something, one question at a time. Each has its own address, so the phone's own back button goes back one. */
export function SayPages({ self, place }: { self: Self; place: string }) {
  const now = draft.value;
  const ready = told.value && place !== SENT;

  useEffect(() => {
    if (now === undefined) {
      void openDraft(self.id);
    }
  }, [now === undefined]);
  useEffect(() => {
    if (!ready || now === undefined) {
      return;
    }
    if (now === null) {
      startDraft(self.id);
    } else if (!isSaying(place)) {
      go(now.at, { replace: true });
    } else if (place === WORDS && now.sound) {
      go(ALOUD, { replace: true });
    } else if (now.at !== place) {
      changeDraft(self.id, { at: place });
    }
  }, [place, ready, now === null, now === undefined, now?.sound?.id]);

  if (place === SENT) {
    return <SentPage self={self} />;
  }
  if (told.value === false) {
    return <BeforeFirst account={self.id} />;
  }
  if (!now || !ready || !isSaying(place)) {
    return <Waiting />;
  }
  const step = { self, draft: now };
  switch (place) {
    case ABOUT:
      return <AboutStep key={place} {...step} />;
    case WHICH:
      return <WhichStep key={place} {...step} />;
    case WORDS:
      return <WordsStep key={place} {...step} />;
    case ALOUD:
      return <AloudStep key={place} {...step} />;
    case WHO:
      return <WhoStep key={place} {...step} />;
    case PANEL:
      return <PanelStep key={place} {...step} />;
    case CHECK:
      return <CheckStep key={place} {...step} />;
    default:
      return <Waiting />;
  }
}
