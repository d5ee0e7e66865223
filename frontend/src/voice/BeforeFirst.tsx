import { Button, ButtonLink } from '../ui/Button.tsx';
import { PageTitle } from '../ui/Page.tsx';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { noteTold } from './draft.ts';
import { words } from './words.ts';

const SENTENCES = [words.emergency, words.whoReads, words.secrets, words.yours];

/** Before the first time: what this is not, who reads it and when, and which secret nobody can keep. */
export function BeforeFirst({ account }: { account: string }) {
  return (
    <main class="page say">
      <section class="card say-card">
        <div class="say-title">
          <PageTitle>{words.firstTitle}</PageTitle>
          <ReadAloud text={[words.firstTitle, ...SENTENCES].join(' ')} />
        </div>
        {SENTENCES.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div class="buttons">
          <Button kind="main" onClick={() => void noteTold(account)}>
            {words.understood}
          </Button>
          <ButtonLink href="/help">{words.helpNow}</ButtonLink>
        </div>
      </section>
    </main>
  );
}
