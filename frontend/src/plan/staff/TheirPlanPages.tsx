import { ask } from '../../api/client.ts';
import { TheirPlanDocument, type TheirPlanQuery } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { useAsk } from '../../ui/useAsk.ts';
import { arrived } from '../../writing/writing.ts';
import '../plan.css';
import { type MatterWords, matterWords } from '../../matter/wording.ts';
import { NotYet } from '../../ui/NotYet.tsx';
import { matterAt, theirPlan } from '../places.ts';
import { VersionsPage } from '../VersionsPage.tsx';
import type { Writer } from '../writer.ts';
import { send } from './letter.ts';
import { TheirMatterPage } from './TheirMatterPage.tsx';
import { TheirPlanPage } from './TheirPlanPage.tsx';
import { side, words } from './words.ts';

/** A young person's plan on a screen of staff, with those around them. */
export interface TheirPlan extends TheirPlanQuery {
  readonly id: string;
  readonly me: Me;
  readonly matters: readonly MatterWords[];
  /** Asks the server again. */
  again(): void;
}

interface Props {
  me: Me;
  id: string;
  /** What follows the young person's id in the address: `plan`, `plan/versions` or `plan/money`. */
  part: string;
  back: string;
}

/** The plan of somebody whom a worker supports: all of it, one matter, or what changed. */
export function TheirPlanPages({ me, id, part, back }: Props) {
  const { data, problem, again } = useAsk(
    async () => {
      const [found, matters] = await Promise.all([
        signedInOnly(() => ask(TheirPlanDocument, { id })),
        matterWords('STAFF'),
      ]);
      return { ...found, matters };
    },
    `${id} ${arrived.value} ${part === 'plan'}`,
  );

  if (!data) {
    return <NotYet title={words.versions} back={back} wide problem={problem} again={again} />;
  }
  const theirs = { ...data, id, me, again };
  switch (part) {
    case 'plan':
      return <TheirPlanPage theirs={theirs} back={back} />;
    case 'plan/versions':
      return <VersionsPage id={id} back={theirPlan(id)} />;
    default:
      return <TheirMatterPage key={part} theirs={theirs} matter={matterAt(`/${part}`)} />;
  }
}

/** Whether whoever reads may write here too: in an emergency a plan is only read. */
export const mayWrite = ({ me, youngPerson }: TheirPlan) =>
  !youngPerson.glass && (me.role === 'PRACTITIONER' || me.role === 'MANAGER');

/** Staff at work on somebody's plan. */
export const writerFor = ({ id, me, plan, youngPerson }: TheirPlan) =>
  ({
    account: me.id,
    side: 'STAFF',
    youngPerson: plan.name,
    supporters: youngPerson.supporters,
    templateVersion: plan.templateVersion,
    words: side(plan.name),
    draftName: (of: string) => `plan/${id}/${of}`,
    send: (what, draft, written) => send(me.id, what, draft, { youngPersonId: id, written }),
  }) satisfies Writer;
