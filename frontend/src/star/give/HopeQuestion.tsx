import { Field } from '../../ui/Field.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { changeDraft, type Draft } from '../draft.ts';
import { SEND } from '../places.ts';
import { StarChart } from '../StarChart.tsx';
import type { StarWords } from '../wording.ts';
import { GiveNav } from './GiveNav.tsx';
import { words } from './words.ts';

const LONGEST = 2_000;

interface Props {
  account: string;
  draft: Draft;
  star: StarWords;
}

/** Asks what somebody hopes for. */
export function HopeQuestion({ account, draft: { answers, hope }, star }: Props) {
  const next = (event: Event) => {
    event.preventDefault();
    go(SEND);
  };
  return (
    <main class="page page-wide give">
      <div class="give-star">
        <StarChart areas={star.areas.map(({ code }) => code)} said={answers} />
      </div>
      <form class="card give-card" onSubmit={next}>
        <PageTitle>{words.hopeTitle}</PageTitle>
        <p class="soft">{words.hopeHint}</p>
        <Field
          label={words.hope}
          lines={4}
          maxLength={LONGEST}
          value={hope}
          onInput={(typed) => changeDraft(account, { hope: typed })}
        />
        <GiveNav next={hope.trim() ? words.next : words.skipThis} />
      </form>
    </main>
  );
}
