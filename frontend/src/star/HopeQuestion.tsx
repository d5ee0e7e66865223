import { Field } from '../ui/Field.tsx';
import { PageTitle } from '../ui/Page.tsx';
import { go } from '../ui/route.ts';
import { changeDraft, type Draft } from './draft.ts';
import { GiveNav } from './GiveNav.tsx';
import { SEND } from './places.ts';
import { words } from './words.ts';

const LONGEST = 2_000;

/** Asks what somebody hopes for. */
export function HopeQuestion({ account, draft: { hope } }: { account: string; draft: Draft }) {
  const next = (event: Event) => {
    event.preventDefault();
    go(SEND);
  };
  return (
    <main class="page give-one">
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
