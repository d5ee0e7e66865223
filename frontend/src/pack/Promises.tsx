import { ask } from '../api/client.ts';
import { type PromisePartsFragment, PromisesMadeDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { FigureTable } from '../insight/FigureTable.tsx';
import { words as insight } from '../insight/words.ts';
import { Facts } from '../promise/Facts.tsx';
import '../promise/promise.css';
import { promisePlace } from '../promise/places.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { about, type PackRelease } from './release.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';
import { words } from './words.ts';

/** Every promise, what is late and broken first; beside what its owner calls done, what those say who were asked. */
export function Promises({ release }: { release: PackRelease }) {
  const { data, problem } = useAsk(listPromises);
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data &&
        STANDINGS.map((standing) => (
          <Those
            key={standing}
            standing={standing}
            promises={data.filter((each) => standingOf(each) === standing)}
            release={release}
          />
        ))}
    </>
  );
}

interface ThoseProps {
  standing: Standing;
  promises: readonly PromisePartsFragment[];
  release: PackRelease;
}

function Those({ standing, promises, release }: ThoseProps) {
  const nothing = words.none[standing];
  if (promises.length === 0) {
    return nothing ? <p>{nothing}</p> : null;
  }
  return (
    <>
      <h3>{words.standings[standing]}</h3>
      {promises.map((promise) => (
        <article key={promise.id} class="promise-card pack-card">
          <h4>
            <a href={promisePlace(promise.id)}>
              <bdi>{promise.what}</bdi>
            </a>
          </h4>
          <Facts promise={promise} />
          {standing === 'KEPT' && <Came promise={promise.id} release={release} />}
        </article>
      ))}
    </>
  );
}

function Came({ promise, release }: { promise: string; release: PackRelease }) {
  const figures = about(release.figuresOf('CAME'), promise);
  return figures.length === 0 ? (
    <p class="soft">{words.cameElsewhere}</p>
  ) : (
    <div class="insight-part">
      <p>{words.came}</p>
      <FigureTable measure="CAME" figures={figures} by={insight.tables.WHOLE} alone areaName={() => undefined} />
    </div>
  );
}

async function listPromises(): Promise<readonly PromisePartsFragment[]> {
  const all: PromisePartsFragment[] = [];
  for (let after: string | null = null; ; ) {
    const { promises } = await signedInOnly(() => ask(PromisesMadeDocument, { after }));
    const { nodes, pageInfo }: typeof promises = promises;
    all.push(...nodes);
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) {
      return all;
    }
    after = pageInfo.endCursor;
  }
}
