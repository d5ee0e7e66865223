import { useEffect } from 'preact/hooks';
import { letters } from '../../api/outbox.ts';
import type { Me } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { waitingOf } from '../../writing/waiting.ts';
import { Earlier } from '../Earlier.tsx';
import '../familytime.css';
import { NotYet } from '../../ui/NotYet.tsx';
import { Months } from '../Months.tsx';
import { useFamily } from '../useFamily.ts';
import { THEIR_FAMILY_LETTER, theirFamily } from './letter.ts';
import { TheirWish } from './TheirWish.tsx';
import { words } from './words.ts';

/** Whom a young person wants to see, as their worker answers it, plans it and says what came of it. */
export function TheirFamilyTime({ me, id, back }: { me: Me; id: string; back: string }) {
  const { data, problem, again, until, setUntil } = useFamily(id);
  useEffect(() => void theirFamily.tend(me.id), [me.id, letters.value]);
  if (!data) {
    return <NotYet title={words.heading} back={back} wide problem={problem} again={again} />;
  }
  const { name, wishes, from } = data;
  return (
    <Page title={<bdi>{words.title(name)}</bdi>} back={back} wide>
      <p class="soft">
        <bdi>{words.told(name)}</bdi>
      </p>
      {waitingOf(THEIR_FAMILY_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {wishes.length === 0 && (
        <p>
          <bdi>{words.none(name)}</bdi>
        </p>
      )}
      {wishes.map((wish) => (
        <TheirWish key={wish.id} account={me.id} person={id} family={data} wish={wish} />
      ))}
      {wishes.length > 0 && (
        <>
          <Months family={data} />
          <Earlier from={from} until={until} show={setUntil} />
        </>
      )}
    </Page>
  );
}
