import { ask } from '../../api/client.ts';
import { AboutThemDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { day } from '../../ui/dates.ts';
import { NotYet } from '../../ui/NotYet.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { TheParts } from '../TheParts.tsx';
import { words } from './words.ts';

/** What a young person wrote about themselves, as a worker reads it. */
export function AboutThemPage({ id, back }: { id: string; back: string }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(AboutThemDocument, { id })), id);
  if (!data) {
    return <NotYet title={words.offers} back={back} wide problem={problem} again={again} />;
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
