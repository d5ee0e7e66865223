import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { CouncilIndicatorsDocument } from '../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { AddForm } from './AddForm.tsx';
import { Card } from './Card.tsx';
import './indicator.css';
import { byMission } from './overTime.ts';
import { writesIndicators } from './places.ts';
import { words } from './words.ts';

interface Props {
  me: Me;
  areaName(code: string): string | undefined;
}

/** What the council watches, mission by mission, over releases and years. */
export function IndicatorsPage({ me, areaName }: Props) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(CouncilIndicatorsDocument, {}))).indicators,
  );
  const [told, setTold] = useState<string>();
  const [adding, setAdding] = useState(false);
  const writes = writesIndicators(me.role);
  const changed = (sentence: string) => {
    setTold(sentence);
    again();
  };
  return (
    <Page title={words.way} wide>
      <p class="soft">{words.intro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div role="status">{told && <Notice kind="good">{told}</Notice>}</div>
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      <p class="indicator-ways">
        {writes && !adding && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
        <Button kind="quiet" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      {adding && <AddForm areaName={areaName} added={() => changed(words.added)} close={() => setAdding(false)} />}
      {byMission(data ?? []).map(([mission, those]) => (
        <section key={mission} class="indicator-part">
          <h2>{words.missions[mission]}</h2>
          {those.map((indicator) => (
            <Card key={indicator.id} indicator={indicator} writes={writes} changed={changed} />
          ))}
        </section>
      ))}
    </Page>
  );
}
