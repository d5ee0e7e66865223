import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused } from '../api/errors.ts';
import { leavesNothing } from '../api/leaving.ts';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { InvitationCard } from './InvitationCard.tsx';
import { type Invitation, invite } from './invite.ts';
import { words } from './words.ts';

interface Props {
  self: Self;
  /** Has whoever holds this phone show again that it is theirs. */
  ShowAgain: ComponentType<{ shown(): void }>;
}

/** An invitation they make themselves, for another phone of their own. */
export function AnotherPhone({ self, ShowAgain }: Props) {
  const [invitation, setInvitation] = useState<Invitation>();
  const [showing, setShowing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (invitation) {
      title.current?.focus();
    }
  }, [invitation]);
  const make = async () => {
    setProblem(undefined);
    try {
      setInvitation(await invite(self.id));
      setShowing(false);
    } catch (error) {
      const again = error instanceof Refused && error.code === 'SHOW_AGAIN';
      setShowing(again);
      setProblem(again ? undefined : sentenceOf(error));
    }
  };
  return (
    <section class="another">
      <h2 tabIndex={-1} ref={title}>
        {words.another}
      </h2>
      <p>{leavesNothing.value ? words.anotherNotHere : words.anotherIntro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {invitation ? (
        <>
          <p>{words.anotherHow(new URL('/start', location.href).href)}</p>
          <InvitationCard invitation={invitation} />
        </>
      ) : showing ? (
        <div class="another-show">
          <p role="alert">{words.anotherShow}</p>
          <ShowAgain shown={() => void make()} />
        </div>
      ) : (
        !leavesNothing.value && (
          <div>
            <Button onClick={() => void make()}>{words.anotherCode}</Button>
          </div>
        )
      )}
    </section>
  );
}
