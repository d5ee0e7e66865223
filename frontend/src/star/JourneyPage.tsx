import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyJourneyDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import type { Reading } from './answer.ts';
import { hideableStar } from './hideable.ts';
import { Journey } from './Journey.tsx';
import { WhoSees } from './WhoSees.tsx';
import { words } from './words.ts';

/** Every star a young person has given, a page of them at a time, the newest first. */
export function JourneyPage() {
  const [older, setOlder] = useState<readonly Reading[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const { data, problem, again } = useAsk(() => pageAfter(after), after ?? '');
  const readings = [...older, ...(data?.nodes.filter((each) => !older.some(({ id }) => id === each.id)) ?? [])];
  const more = data?.pageInfo.hasNextPage ?? false;

  const showOlder = () => {
    setOlder(readings);
    setAfter(data?.pageInfo.endCursor ?? null);
  };

  return (
    <Page title={words.journeyTitle} back="/" wide>
      {problem && (
        <Notice kind="problem">
          <p>{problem}</p>
          <Button onClick={again}>{words.older}</Button>
        </Notice>
      )}
      {data && <Journey readings={readings} below={({ id }) => <WhoSees thing={hideableStar(id)} />} />}
      {more && <Button onClick={showOlder}>{words.older}</Button>}
    </Page>
  );
}

async function pageAfter(after: string | null) {
  const { me } = await signedInOnly(() => ask(MyJourneyDocument, { after }));
  return me.youngPerson?.star.journey;
}
