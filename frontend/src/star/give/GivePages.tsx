import { useEffect, useRef } from 'preact/hooks';
import type { Self } from '../../api/session.ts';
import { lazy } from '../../ui/lazy.tsx';
import { go, path } from '../../ui/route.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { changeDraft, type Draft, draft, startDraft } from '../draft.ts';
import { areaNumber, HOPE, isGiving, MATTERS } from '../places.ts';
import { type StarWords, starWords } from '../wording.ts';
import { AreaQuestion } from './AreaQuestion.tsx';
import { HopeQuestion } from './HopeQuestion.tsx';
import { MattersQuestion } from './MattersQuestion.tsx';
import './give.css';

const SendPage = lazy<{ self: Self; draft: Draft; star: StarWords }>(
  async () => (await import('../send/SendPage.tsx')).SendPage,
);

interface Props {
  self: Self;
  /** The wording that suits the age; only where it does does anybody come here. */
  suggested: NonNullable<Self['wording']>;
}

/** Giving a star, one question at a time. Each has its own address, so the phone's own back button goes back one. */
export function GivePages({ self, suggested }: Props) {
  const place = path.value;
  const now = draft.value;

  useEffect(() => {
    if (now === null) {
      void startDraft(self.id, suggested);
    } else if (now && !isGiving(place)) {
      go(now.at, { replace: true });
    } else if (now && (now.at !== place || !now.open)) {
      changeDraft(self.id, { at: place, open: true });
    }
  }, [place, now === null, now === undefined]);
  useEffect(() => () => changeDraft(self.id, { open: false }), []);

  // While another wording is on its way the one before stays on the screen, so that nothing jumps or closes.
  const shown = useRef<StarWords | undefined>(undefined);
  shown.current = (now && starWords(now.wording, now.version)) ?? shown.current;
  const star = shown.current;
  if (!now || !star || !isGiving(place)) {
    return <Waiting />;
  }
  const number = areaNumber(place);
  if (number) {
    return <AreaQuestion key={place} account={self.id} draft={now} star={star} number={number} />;
  }
  switch (place) {
    case MATTERS:
      return <MattersQuestion account={self.id} draft={now} star={star} />;
    case HOPE:
      return <HopeQuestion account={self.id} draft={now} star={star} />;
    default:
      return <SendPage self={self} draft={now} star={star} />;
  }
}
