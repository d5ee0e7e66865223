import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { CopyDocument, type CopyQuery, CopyThingsDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { day } from '../../ui/dates.ts';
import { More } from '../../ui/More.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { usePages } from '../../ui/usePages.ts';
import { COPIES, copyFile } from '../places.ts';
import { NextStep } from './NextStep.tsx';
import { Thing } from './Thing.tsx';
import { words } from './words.ts';

export type Copy = CopyQuery['subjectAccess'];

/** One copy: how it stands, what may be done next, and everything it is about with what is left out. */
export function CopyPage({ id }: { id: string }) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(CopyDocument, { id }))).subjectAccess,
    id,
  );
  if (!data) {
    return <NotYet title={words.way} back={COPIES} problem={problem} again={again} wide />;
  }
  const ended = data.state === 'HANDED_OVER' || data.state === 'STOPPED';
  return (
    <Page title={words.of(data.reference)} back={COPIES} wide>
      <section class="copy-card">
        <p>
          <strong>{words.states[data.state]}.</strong> {words.asked(day(data.askedOn))}. {words.due(day(data.dueOn))}.
        </p>
        {!ended && <p>{words.count(data.count, data.leftOutCount)}</p>}
        {data.since > 0 && <Notice kind="plain">{words.since(data.since)}</Notice>}
        {data.state === 'AGREED' && (
          <>
            <p>{words.takeCare}</p>
            <a class="button button-main" href={copyFile(data.id)} download>
              {words.take}
            </a>
          </>
        )}
        <Steps copy={data} />
      </section>
      <NextStep key={data.version} copy={data} again={again} />
      {!ended && <Things copy={data} again={again} />}
    </Page>
  );
}

function Steps({ copy }: { copy: Copy }) {
  if (copy.steps.length === 0) {
    return null;
  }
  return (
    <>
      <h2>{words.steps}</h2>
      <ol class="copy-steps">
        {copy.steps.map(({ what, by, at, words: why }) => (
          <li key={at}>
            {words.line(day(at), by, words.step[what])}
            {why && <p dir="auto">{why}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

type Which = 'EVERYTHING' | 'LEFT_OUT';

function Things({ copy, again }: { copy: Copy; again(): void }) {
  const [which, setWhich] = useState<Which>('EVERYTHING');
  const [round, setRound] = useState(0);
  const list = usePages(
    async (after) =>
      (await signedInOnly(() => ask(CopyThingsDocument, { id: copy.id, after, onlyLeftOut: which === 'LEFT_OUT' })))
        .subjectAccess.things,
    `${which} ${round} ${copy.version}`,
  );
  const changed = () => {
    setRound(round + 1);
    again();
  };
  return (
    <section class="story-part">
      <h2>{words.things}</h2>
      <p class="soft">{words.alone}</p>
      <OneOf<Which>
        legend={words.show}
        choices={[
          { value: 'EVERYTHING', label: words.everything },
          { value: 'LEFT_OUT', label: words.onlyLeftOut },
        ]}
        chosen={which}
        choose={setWhich}
      />
      {list.items?.length === 0 && <p class="soft">{words.noThings}</p>}
      <ul class="copies" aria-label={words.things}>
        {list.items?.map((thing) => (
          <Thing key={thing.id} copy={copy} thing={thing} changed={changed} />
        ))}
      </ul>
      <More list={list} label={words.more} />
    </section>
  );
}
