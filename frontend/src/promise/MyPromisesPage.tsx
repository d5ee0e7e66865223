import { useEffect } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyPromisesDocument, type MyPromisesQuery, SawPromiseDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { NotYet } from '../ui/NotYet.tsx';
import { Page } from '../ui/Page.tsx';
import { PublicPageLink } from '../ui/PublicPageLink.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { CameForm } from './CameForm.tsx';
import { Facts } from './Facts.tsx';
import { Lines } from './Lines.tsx';
import './promise.css';
import { words } from './words.ts';

type Mine = MyPromisesQuery['myPromises']['all'][number];

/** The promises that answer what a young person said, told once; and whether a kept one happened for them. */
export function MyPromisesPage() {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(MyPromisesDocument, {}))).myPromises.all,
  );
  useEffect(() => {
    for (const { isNew, promise } of data ?? []) {
      if (isNew) {
        // Without a connection it stays new, and that is all.
        saw(promise.id, promise.version).catch(() => undefined);
      }
    }
  }, [data]);
  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <PublicPageLink />
      {data.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="promise-list" aria-label={words.list}>
        {data.map((mine) => (
          <li key={mine.promise.id}>
            <Card mine={mine} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Card({ mine: { promise, isNew, asked, came } }: { mine: Mine }) {
  return (
    <article class="promise-card">
      {isNew && (
        <p>
          <strong>{words.isNew}</strong>
        </p>
      )}
      <h2 dir="auto">{promise.what}</h2>
      <Facts promise={promise} />
      {asked && <CameForm promiseId={promise.id} before={came} />}
      <Lines steps={promise.steps} open={isNew} />
    </article>
  );
}

const saw = (promiseId: string, version: number) =>
  signedInOnly(() => ask(SawPromiseDocument, { input: { clientMutationId: crypto.randomUUID(), promiseId, version } }));
