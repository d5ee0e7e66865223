import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  DrilledReleaseDocument,
  type DrillStep,
  DrillsDocument,
  type DrillsQuery,
} from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import '../insight.css';
import { releasePlace } from '../places.ts';
import { words as insight } from '../words.ts';
import { DrillForm } from './DrillForm.tsx';
import { words } from './words.ts';

type Drill = DrillsQuery['drills']['all'][number];

export const STEPS = Object.keys(words.choices.step) as DrillStep[];

/** The drill of one closed quarter: what to try by hand, what was tried, and writing down what came of it. */
export function DrillPage({ id }: { id: string }) {
  const { data, problem, again } = useAsk(async () => {
    const [{ release }, { drills }] = await signedInOnly(() =>
      Promise.all([ask(DrilledReleaseDocument, { releaseId: id }), ask(DrillsDocument, { releaseId: id })]),
    );
    return { release, drills };
  }, id);
  const [writing, setWriting] = useState(false);
  const [told, setTold] = useState<string>();
  if (!data) {
    return <NotYet title={words.way} back={releasePlace(id)} problem={problem} again={again} wide />;
  }
  const { release, drills } = data;
  const released = day(release.releasedAt);
  return (
    <Page title={words.title(insight.quarter(release.year, release.quarter))} back={releasePlace(id)} wide>
      <p>{words.intro}</p>
      <p class="soft">{words.machine(release.fewestPeople, released)}</p>
      <section class="insight-part">
        <h2>{words.stands}</h2>
        <div role="status">{told && <Notice kind="good">{told}</Notice>}</div>
        <Standing drills={drills} />
        {drills.all.length > 0 && (
          <ul class="insight-releases" aria-label={words.listName}>
            {drills.all.map((drill) => (
              <li key={drill.id}>
                <One drill={drill} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="insight-part">
        <h2>{words.steps}</h2>
        <ol class="drill-steps">
          {STEPS.map((step) => (
            <li key={step}>
              <strong>{words.choices.step[step]}.</strong> {words.choices.how[step]}
            </li>
          ))}
        </ol>
      </section>
      <section class="insight-part">
        <h2>{words.record}</h2>
        <p class="soft">{words.nothingTyped}</p>
        {writing ? (
          <DrillForm
            release={id}
            stop={() => setWriting(false)}
            saved={() => {
              setWriting(false);
              setTold(words.saved);
              again();
            }}
          />
        ) : (
          <div>
            <Button kind="main" onClick={() => setWriting(true)}>
              {words.record}
            </Button>
          </div>
        )}
      </section>
    </Page>
  );
}

/** Whether it was tried, and that something was found; a later try that finds nothing does not cover that. */
export function Standing({ drills: { all, foundSomething } }: { drills: DrillsQuery['drills'] }) {
  const [newest] = all;
  if (foundSomething) {
    return (
      <Notice kind="problem">
        <strong>{words.somethingFound}</strong> {words.toDo}
      </Notice>
    );
  }
  return <p>{newest ? words.triedClean(day(newest.triedOn)) : words.notTried}</p>;
}

function One({ drill }: { drill: Drill }) {
  const { by, triedOn, known, knownFrom, tried, outcome, what, foundBy } = drill;
  const left = STEPS.filter((step) => !tried.includes(step));
  return (
    <>
      <p>
        <strong>{words.choices.outcome[outcome]}</strong>
        <br />
        <bdi>{words.line(by, day(triedOn))}</bdi> {words.knew(known, knownFrom)}
      </p>
      {what && foundBy && <p>{words.foundWhat(what, foundBy)}</p>}
      <p class="soft">
        {words.didTry(tried)} {left.length > 0 && words.didNot(left)}
      </p>
    </>
  );
}
