import { ask } from '../../api/client.ts';
import { AboutThemDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { words as common } from '../../ui/words.ts';
import { TheParts } from '../TheParts.tsx';
import { words } from './words.ts';

/** What a young person wrote about themselves, as a worker reads it. */
export function AboutThemPage({ id, back }: { id: string; back: string }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(AboutThemDocument, { id })), id);
  if (problem) {
    return (
      <Page title={words.offers} back={back} wide>
        <Notice kind="problem">{problem}</Notice>
        <div>
          <Button onClick={again}>{common.tryAgain}</Button>
        </div>
      </Page>
    );
  }
  if (!data) {
    return <Waiting />;
  }
  const { name, aboutMe } = data.youngPerson;
  const isWritten = aboutMe && aboutMe.parts.length > 0;
  return (
    <Page title={<bdi>{words.title(name)}</bdi>} back={back} wide>
      {isWritten ? (
        <>
          <p class="soft">
            {words.writtenOn(day(aboutMe.writtenAt))} <bdi>{words.told(name)}</bdi>
          </p>
          <TheParts page={aboutMe} />
        </>
      ) : (
        <p>
          <bdi>{words.nothing(name)}</bdi>
        </p>
      )}
    </Page>
  );
}
