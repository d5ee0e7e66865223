import { useState } from 'preact/hooks';
import { PageTitle } from '../../ui/Page.tsx';
import { ReadAloud } from '../../ui/ReadAloud.tsx';
import { go, path } from '../../ui/route.ts';
import { answerArea, type Draft, isAnswered, wordsAlone } from '../draft.ts';
import { after } from '../places.ts';
import { StarChart } from '../StarChart.tsx';
import type { AreaWords, StarWords } from '../wording.ts';
import { AreaAnswers } from './AreaAnswers.tsx';
import { GiveNav } from './GiveNav.tsx';
import { OwnWords } from './OwnWords.tsx';
import { WordingChoice } from './WordingChoice.tsx';
import { words } from './words.ts';

interface Props {
  account: string;
  draft: Draft;
  star: StarWords;
  /** Which area, counted from 1. */
  number: number;
}

/** Asks how one part of life is going. Nothing is chosen beforehand, and going on without an answer is always allowed. */
export function AreaQuestion({ account, draft, star, number }: Props) {
  const [problem, setProblem] = useState<string>();
  const area = star.areas[number - 1];
  if (!area) {
    return null;
  }
  const answer = draft.answers[area.code];
  const next = (event: Event) => {
    event.preventDefault();
    if (wordsAlone(answer)) {
      setProblem(words.chooseFirst);
    } else {
      go(after(path.value));
    }
  };
  const choose = (change: Parameters<typeof answerArea>[2]) => {
    setProblem(undefined);
    answerArea(account, area.code, change);
  };

  return (
    <main class="page page-wide give">
      <div class="give-star">
        <StarChart areas={star.areas.map(({ code }) => code)} said={draft.answers} current={area.code} />
      </div>
      <form class="card give-card" style={{ '--area': `var(--area-${area.code})` }} onSubmit={next}>
        <div class="give-title">
          <PageTitle>{area.label}</PageTitle>
          <p class="give-count">{words.part(number, star.areas.length)}</p>
          <ReadAloud text={spoken(area, star)} />
        </div>
        <p class="give-prompt" id="prompt">
          {area.prompt}
        </p>
        <AreaAnswers area={area} star={star} answer={answer} problem={problem} onChoose={choose} />
        <OwnWords value={answer?.words ?? ''} onInput={(typed) => choose({ words: typed })} />
        <WordingChoice account={account} chosen={draft.wording} />
        <GiveNav next={isAnswered(answer) ? words.next : words.skip} />
      </form>
    </main>
  );
}

const spoken = (area: AreaWords, star: StarWords) => `${area.label}. ${area.prompt} ${star.steps.join('. ')}.`;
