import { ask } from '../api/client.ts';
import { CameOfPromiseDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { COLUMNS, Told } from './FigureTable.tsx';
import './insight.css';
import { releasePlace } from './places.ts';
import { rowsOf } from './rows.ts';
import { words } from './words.ts';

/** Beside what its owner says of a promise: what those say who were asked whether it happened for them. */
export function CameOfPromise({ promise }: { promise: string }) {
  const { data, problem } = useAsk(
    async () => ({
      found: (await signedInOnly(() => ask(CameOfPromiseDocument, { promiseId: promise }))).cameOfPromise,
    }),
    promise,
  );
  return (
    <section class="insight-part">
      <h2>{words.measures.CAME}</h2>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {data && !data.found && <p>{words.cameLater}</p>}
      {data?.found && (
        <>
          <p class="soft">
            {words.cameFrom}{' '}
            <a href={releasePlace(data.found.release.id)}>
              {words.quarter(data.found.release.year, data.found.release.quarter)}
            </a>
          </p>
          <table class="figures">
            <caption class="unseen">{words.measures.CAME}</caption>
            <thead>
              <tr>
                {COLUMNS.CAME.map((each) => (
                  <th key={each} scope="col">
                    {words.what[each]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(data.found.figures).map((row) => (
                <tr key={row.subject}>
                  <Told row={row} columns={COLUMNS.CAME} />
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
