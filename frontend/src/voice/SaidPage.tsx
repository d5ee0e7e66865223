import { useEffect } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type MySayingFragment, MySayingsDocument } from '../api/generated/graphql.ts';
import { outOfReach } from '../api/outbox.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { HowOften } from '../news/HowOften.tsx';
import { findNews, news } from '../news/news.ts';
import { Named } from '../picture/Named.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { type ListPage, usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { SAY, saidPlace } from './places.ts';
import { standingOf, whoStands } from './standing.ts';
import { aboutLine } from './topic.ts';
import { waitingSayings } from './waiting.ts';
import { words } from './words.ts';

/** Everything a young person said, the newest first, each with where it stands. */
export function SaidPage({ self }: { self: Self }) {
  const waiting = waitingSayings().length;
  // What arrives while the page is open belongs on it.
  const sayings = usePages(pageAfter, String(waiting));
  useEffect(() => {
    // Without it nothing is marked as new; where each thing stands is told all the same.
    findNews().catch(() => undefined);
  }, []);
  const none = sayings.items?.length === 0 && waiting === 0;
  return (
    <Page title={words.saidTitle} back="/">
      {waiting > 0 && <Notice kind="plain">{outOfReach.value ? words.waiting : words.sending}</Notice>}
      {none && <p>{words.saidEmpty}</p>}
      <ol class="said-list">
        {sayings.items?.map((saying) => (
          <Item key={saying.id} self={self} saying={saying} />
        ))}
      </ol>
      {!sayings.items && !sayings.problem && <p role="status">{common.waiting}</p>}
      {sayings.problem && <Notice kind="problem">{sayings.problem}</Notice>}
      {(sayings.hasMore || sayings.problem) && (
        <Button busy={sayings.busy} onClick={sayings.more}>
          {sayings.problem ? common.tryAgain : words.older}
        </Button>
      )}
      <p class="unseen" role="status">
        {sayings.items && sayings.items.length > 0 && words.shown(sayings.items.length, sayings.hasMore)}
      </p>
      <ButtonLink kind={none ? 'main' : 'other'} href={SAY}>
        {words.sayMore}
      </ButtonLink>
      <HowOften />
    </Page>
  );
}

function Item({ self, saying }: { self: Self; saying: MySayingFragment }) {
  const isNew = news.value.some(({ sayingId }) => sayingId === saying.id);
  return (
    <li>
      <a class="said-one" href={saidPlace(saying.id)}>
        <span class="said-top soft">
          <span>{aboutLine(saying, self)}</span> <span>{day(saying.saidAt)}</span>
        </span>
        <span class="said-start" dir="auto">
          {saying.words ?? (saying.state === 'TAKEN_BACK' ? words.takenBackWords : words.outLoud)}
        </span>
        <span class="said-state" dir="auto">
          {isNew && <span class="said-new">{words.aNew}</span>}{' '}
          <Named who={whoStands(saying)}>{standingOf(saying)}</Named>
        </span>
      </a>
    </li>
  );
}

async function pageAfter(after: string | null): Promise<ListPage<MySayingFragment>> {
  const { me } = await signedInOnly(() => ask(MySayingsDocument, { after }));
  return me.youngPerson?.sayings ?? { nodes: [], pageInfo: { hasNextPage: false } };
}
