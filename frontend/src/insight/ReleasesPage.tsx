import { ask } from '../api/client.ts';
import { ReleasesDocument } from '../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../api/session.ts';
import { day } from '../ui/dates.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { PublicPageLink } from '../ui/PublicPageLink.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { Closings } from './Closings.tsx';
import { closesQuarters, packPlace, releasePlace } from './places.ts';
import { words } from './words.ts';

/** The quarters that are closed, the newest first; and for those who close them, the next. */
export function ReleasesPage({ me }: { me: Me }) {
  const list = usePages(async (after) => (await signedInOnly(() => ask(ReleasesDocument, { after }))).releases);
  const { items, problem } = list;
  return (
    <Page title={words.way} wide>
      <p class="soft">{words.intro}</p>
      <PublicPageLink />
      {items?.length === 0 && <p>{words.none}</p>}
      <ul class="insight-releases" aria-label={words.listName}>
        {items?.map(({ id, year, quarter, releasedAt }) => (
          <li key={id}>
            <a href={releasePlace(id)}>{words.quarter(year, quarter)}</a>{' '}
            <span class="soft">{words.releasedOn(day(releasedAt))}</span>{' '}
            <a href={packPlace(id)}>{words.packOf(words.quarter(year, quarter))}</a>
          </li>
        ))}
      </ul>
      {!items && !problem && <p role="status">{common.waiting}</p>}
      <More list={list} label={words.more} />
      {closesQuarters(me.role) && <Closings />}
    </Page>
  );
}
