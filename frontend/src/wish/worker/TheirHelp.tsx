import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { HelpAskedDocument, type HelpWhat } from '../../api/generated/graphql.ts';
import { letters } from '../../api/outbox.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { waitingOf } from '../../writing/waiting.ts';
import { arrived } from '../../writing/writing.ts';
import type { Help } from '../MyHelpPage.tsx';
import { Steps } from '../Steps.tsx';
import '../wish.css';
import { NotYet } from '../../ui/NotYet.tsx';
import { AnswerStep } from './AnswerStep.tsx';
import { THEIR_HELP_LETTER, theirHelp } from './letter.ts';
import { WriteDown } from './WriteDown.tsx';
import { words } from './words.ts';

/** The help that a young person asked for, as their worker offers it, says that they were seen, or ends it with a reason. */
export function TheirHelp({ me, id, back }: { me: Me; id: string; back: string }) {
  const [writing, setWriting] = useState(false);
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(HelpAskedDocument, { id }))).help,
    `${id} ${arrived.value}`,
  );
  useEffect(() => void theirHelp.tend(me.id), [me.id, letters.value]);
  if (!data) {
    return <NotYet title={words.heading} back={back} wide problem={problem} again={again} />;
  }
  const { name, wishes } = data;
  return (
    <Page title={<bdi>{words.title(name)}</bdi>} back={back} wide>
      <p class="soft">
        <bdi>{words.told(name)}</bdi>
      </p>
      {waitingOf(THEIR_HELP_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {wishes.length === 0 && (
        <p>
          <bdi>{words.none(name)}</bdi>
        </p>
      )}
      <ul class="help-list" aria-label={words.list}>
        {wishes.map((wish) => (
          <li key={wish.id}>
            <One account={me.id} person={id} wish={wish} />
          </li>
        ))}
      </ul>
      {writing ? (
        <WriteDown account={me.id} person={id} name={name} done={() => setWriting(false)} />
      ) : (
        <div>
          <Button onClick={() => setWriting(true)}>{words.writeDown}</Button>
        </div>
      )}
    </Page>
  );
}

function One({ account, person, wish }: { account: string; person: string; wish: Help }) {
  const [saying, setSaying] = useState<HelpWhat>();
  const done = () => setSaying(undefined);
  return (
    <article class="help-card">
      <h2>{words.kinds[wish.kind]}</h2>
      {wish.words && (
        <p class="own-words" dir="auto">
          {wish.words}
        </p>
      )}
      <p>{words.stands[wish.stands]}</p>
      {wish.isOpen && <p>{words.asked(wish.waited)}</p>}
      {wish.firstSeen && <p>{words.waited(wish.waited)}</p>}
      {saying ? (
        <AnswerStep key={saying} account={account} person={person} wish={wish} what={saying} done={done} />
      ) : (
        <div class="help-row">
          {wish.next.map((what) => (
            <Button key={what} onClick={() => setSaying(what)}>
              {words.say[what]}
            </Button>
          ))}
        </div>
      )}
      <Steps wish={wish} line={(by, what, day) => words.line(by, words.step[what], day)} title={words.steps} />
    </article>
  );
}
