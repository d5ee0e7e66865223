import type { Me } from '../api/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { words } from './words.ts';

/** For somebody who may sign in but has no pages yet: says who they are and how to go out again. */
export function NothingHerePage({ me }: { me: Me }) {
  return (
    <Page title={words.nothingTitle(me.name)}>
      <p>{words.nothing(words.roles[me.role], me.council)}</p>
      <ButtonLink href="/leave">{words.out}</ButtonLink>
    </Page>
  );
}
