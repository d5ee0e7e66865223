import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { UsersDocument } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { BRING } from '../../benchmark/places.ts';
import { words as benchmark } from '../../benchmark/words.ts';
import { Button } from '../../ui/Button.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { path } from '../../ui/route.ts';
import { usePages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import { AddSomebody } from './AddSomebody.tsx';
import { UserRow } from './UserRow.tsx';
import './users.css';
import { words } from './words.ts';

const BringPage = lazy<object>(async () => (await import('../../benchmark/BringPage.tsx')).BringPage);

interface Props {
  me: Me;
  /** The page for signing out, which everybody has. */
  leave: ComponentChildren;
}

/** Everything an administrator sees: who has a way in, and as what. Fetched only when one signs in. */
export function UsersPage({ me, leave }: Props) {
  useCalmLook();
  return (
    <div class="users-pages">
      <nav class="users-bar" aria-label={words.yourPages}>
        <p>
          <span class="unseen">{words.signedInAs} </span>
          <strong>{me.name}</strong>, {words.administrator}, {me.council}
        </p>
        <a href="/" aria-current={path.value === '/' ? 'page' : undefined}>
          {words.title}
        </a>
        <a href={BRING} aria-current={path.value === BRING ? 'page' : undefined}>
          {benchmark.bring}
        </a>
        <a href="/leave">{words.signOut}</a>
      </nav>
      {path.value === '/leave' ? leave : path.value === BRING ? <BringPage /> : <Users />}
    </div>
  );
}

/** The list is drawn anew after every change, so that what stands there is what counts. */
function Users() {
  const [told, setTold] = useState<string>();
  const [round, setRound] = useState(0);
  const changed = (sentence: string) => {
    setTold(sentence);
    setRound((before) => before + 1);
  };
  return (
    <Page title={words.title} wide>
      <p class="soft">{words.intro}</p>
      <div role="status">{told && <Notice kind="good">{told}</Notice>}</div>
      <List round={round} onChanged={changed} />
    </Page>
  );
}

function List({ round, onChanged }: { round: number; onChanged(sentence: string): void }) {
  const { items, hasMore, busy, problem, more } = usePages(
    async (after) => (await signedInOnly(() => ask(UsersDocument, { after }))).users,
    String(round),
  );
  return (
    <>
      <AddSomebody users={items ?? []} onAdded={onChanged} />
      <ol class="users" aria-label={words.listName} aria-busy={busy}>
        {items?.map((user) => (
          <UserRow key={user.id} user={user} onChanged={onChanged} />
        ))}
      </ol>
      {!items && !problem && <p role="status">{common.waiting}</p>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {(hasMore || problem) && (
        <Button busy={busy} onClick={more}>
          {problem ? common.tryAgain : words.showMore}
        </Button>
      )}
      <p class="unseen" role="status">
        {items && words.shown(items.length, hasMore)}
      </p>
    </>
  );
}

/** Adult pages are always in the calm look; the look chosen on this device comes back afterwards. */
function useCalmLook(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['look'];
    dataset['look'] = 'calm';
    return () => {
      if (before) {
        dataset['look'] = before;
      }
    };
  }, []);
}
