import type { Me } from '../api/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { words } from './words.ts';

/** Everything a worker sees. Fetched only when a worker signs in. */
export function PeoplePage({ me }: { me: Me }) {
  return (
    <Page title={words.title} wide>
      <p>{words.signedInAs(me.name, me.council)}</p>
      <ButtonLink href="/leave">{words.signOut}</ButtonLink>
    </Page>
  );
}
