import { Field } from '../../ui/Field.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { changeDraft, type Draft } from '../draft.ts';
import { HOPE } from '../places.ts';
import { StarChart } from '../StarChart.tsx';
import type { StarWords } from '../wording.ts';
import { GiveNav } from './GiveNav.tsx';
import { words } from './words.ts';

const MOST = 3;
const LONGEST = 200;

interface Props {
  account: string;
  draft: Draft;
  star: StarWords;
}

/** Asks what matters most: up to three things, in their own words. A new line opens once the one above has something in it. */
export function MattersQuestion({ account, draft: { answers, matters }, star }: Props) {
  const write = (index: number, typed: string) => {
    const written = Array.from({ length: Math.max(matters.length, index + 1) }, (_, at) => matters[at] ?? '');
    written[index] = typed;
    changeDraft(account, { matters: written });
  };
  const shown = Math.min(MOST, matters.filter(Boolean).length + 1, matters.length + 1);
  const next = (event: Event) => {
    event.preventDefault();
    go(HOPE);
  };

  return (
    <main class="page page-wide give">
      <div class="give-star">
        <StarChart areas={star.areas.map(({ code }) => code)} said={answers} />
      </div>
      <form class="card give-card" onSubmit={next}>
        <PageTitle>{words.mattersTitle}</PageTitle>
        <p class="soft">{words.mattersHint}</p>
        {Array.from({ length: Math.max(shown, matters.length) }, (_, index) => (
          <Field
            key={index}
            label={words.matter(index + 1)}
            maxLength={LONGEST}
            value={matters[index] ?? ''}
            onInput={(typed) => write(index, typed)}
          />
        ))}
        <GiveNav next={matters.some((each) => each.trim()) ? words.next : words.skipThis} />
      </form>
    </main>
  );
}
