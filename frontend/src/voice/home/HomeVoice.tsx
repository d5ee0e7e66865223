import { useEffect } from 'preact/hooks';
import { findNews, type News, news, toCheck, unheard } from '../../news/news.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { InThePost } from '../../ui/InThePost.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useQuietly } from '../../ui/useQuietly.ts';
import { deleteDraft, draft, openDraft, saysAnything } from '../draft.ts';
import { CHECK, SAID, saidPlace } from '../places.ts';
import { waitingSayings } from '../waiting.ts';
import { words } from './words.ts';

/** On a young person's first page, quietly: what they began to say, what waits here, and what came of what they said. */
export function HomeVoice({ account, fresh }: { account: string; fresh: boolean }) {
  useEffect(() => {
    if (draft.value === undefined) {
      void openDraft(account);
    }
  }, [draft.value === undefined]);
  useQuietly(findNews, fresh);
  return (
    <>
      <Waiting account={account} />
      <ToCheck />
      <NobodyThere />
      <WhatIsNew />
    </>
  );
}

function Waiting({ account }: { account: string }) {
  const letters = waitingSayings();
  const begun = draft.value;
  const cameBack = begun?.refused;
  const isOpen = !cameBack && !letters.some(({ refused }) => refused);
  return (
    <>
      <InThePost words={words} cameBack={cameBack} href={CHECK} letters={letters} />
      {isOpen && begun && saysAnything(begun) && <Begun account={account} at={begun.at} />}
    </>
  );
}

function Begun({ account, at }: { account: string; at: string }) {
  return (
    <Notice kind="plain">
      <p>{words.begun}</p>
      <div class="buttons">
        <ButtonLink href={at}>{words.carryOn}</ButtonLink>
        <Button kind="quiet" onClick={() => void deleteDraft(account)}>
          {words.startOver}
        </Button>
      </div>
    </Notice>
  );
}

/** Nobody else hears of it until they have looked, so it is told here for as long as it waits. */
function ToCheck() {
  const [oldest] = toCheck.value;
  const many = toCheck.value.length;
  return oldest ? (
    <Notice kind="plain">
      <p>{words.toCheck(many)}</p>
      <a href={saidPlace(oldest)}>{many > 1 ? words.checkFirst : words.checkIt}</a>
    </Notice>
  ) : null;
}

function NobodyThere() {
  const [oldest, another] = unheard.value;
  return oldest ? (
    <Notice kind="plain">
      <p>{words.nobodyThere}</p>
      <a href={another ? SAID : saidPlace(oldest)}>{words.chooseOther}</a>
    </Notice>
  ) : null;
}

function WhatIsNew() {
  const [newest] = news.value;
  if (!newest) {
    return null;
  }
  const several = news.value.some(({ sayingId }) => sayingId !== newest.sayingId);
  return (
    <Notice kind="plain">
      <p dir="auto">{several ? words.several : sentenceOf(newest)}</p>
      <a href={several ? SAID : saidPlace(newest.sayingId)}>{words.look}</a>
    </Notice>
  );
}

/** What somebody did by name. Of the speaker's own steps there is no news. */
function sentenceOf({ what, who }: News): string {
  return what === 'VERDICT' || what === 'TAKEN_BACK' ? words.several : words[what](who);
}
