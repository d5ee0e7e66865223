import { ask } from '../../api/client.ts';
import { DrillsDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { drillPlace } from '../places.ts';
import { Standing } from './DrillPage.tsx';
import { words } from './words.ts';

/** On a quarter's own page, for those who close quarters: whether somebody tried to find somebody in it. */
export function DrillStanding({ release }: { release: string }) {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(DrillsDocument, { releaseId: release }))).drills,
    release,
  );
  return (
    <div class="insight-part drill-standing">
      {problem && <Notice kind="problem">{problem}</Notice>}
      {data && <Standing drills={data} />}
      <p>
        <a href={drillPlace(release)}>{words.way}</a>
      </p>
    </div>
  );
}
