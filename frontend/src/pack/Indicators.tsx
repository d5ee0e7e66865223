import { ask } from '../api/client.ts';
import { CouncilIndicatorsDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Card } from '../indicator/Card.tsx';
import '../indicator/indicator.css';
import { byMission } from '../indicator/overTime.ts';
import { words } from '../indicator/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';

/** What the council watches, mission by mission, as on its own page and with nothing to change. */
export function Indicators() {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(CouncilIndicatorsDocument, {}))).indicators,
  );
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      {byMission(data ?? []).map(([mission, those]) => (
        <div key={mission} class="pack-mission">
          <h3>{words.missions[mission]}</h3>
          {those.map((indicator) => (
            <Card key={indicator.id} indicator={indicator} writes={false} changed={() => undefined} />
          ))}
        </div>
      ))}
    </>
  );
}
