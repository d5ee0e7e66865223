import { Page } from '../../ui/Page.tsx';
import { LookList } from '../LookList.tsx';
import { NOTICES } from '../places.ts';
import { words } from './words.ts';

/** Who looked at one young person's things, as a records officer finds it. */
export function TheirLooksPage({ id }: { id: string }) {
  return (
    <Page title={words.looksTitle} back={NOTICES}>
      <p>{words.looksIntro}</p>
      <LookList id={id} mine={false} empty={words.looksEmpty} />
    </Page>
  );
}
