import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { UntoldGlassesDocument, type UntoldGlassesQuery } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { day, time } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { usePages } from '../../ui/usePages.ts';
import { useAct } from './act.ts';
import { tell } from './glass.ts';
import { words } from './words.ts';

type One = UntoldGlassesQuery['untoldGlasses']['nodes'][number];

/** Emergencies of which the young person has not been told, until somebody says that it is safe. */
export function Untold() {
  const untold = usePages(
    async (after) => (await signedInOnly(() => ask(UntoldGlassesDocument, { after }))).untoldGlasses,
  );
  if (untold.problem) {
    return <Notice kind="problem">{untold.problem}</Notice>;
  }
  if (!untold.items || untold.items.length === 0) {
    return null;
  }
  return (
    <section class="untold">
      <h2>{words.untoldTitle}</h2>
      <p>{words.untoldIntro}</p>
      <ol class="notices">
        {untold.items.map((one) => (
          <Item key={one.id} one={one} />
        ))}
      </ol>
      {untold.hasMore && (
        <div>
          <Button busy={untold.busy} onClick={untold.more}>
            {words.older}
          </Button>
        </div>
      )}
    </section>
  );
}

function Item({ one: { id, who, role, reference, openedAt, notSafe, canTell } }: { one: One }) {
  const [told, setTold] = useState<string>();
  const { busy, problem, act } = useAct(async () => {
    await tell(id);
    setTold(day(new Date().toISOString()));
  });
  return (
    <li class="notice-one notice-new">
      <p>
        <strong>{words.putOff(who, words.roles[role], reference, words.at(day(openedAt), time(openedAt)))}</strong>
      </p>
      {notSafe && <blockquote class="glass-words">{notSafe}</blockquote>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {told && <p role="status">{words.youngPersonTold(told)}</p>}
      {!told && !canTell && <p>{words.notByYou}</p>}
      {!told && canTell && (
        <div>
          <Button busy={busy} onClick={act}>
            {words.tellThem}
          </Button>
        </div>
      )}
    </li>
  );
}
