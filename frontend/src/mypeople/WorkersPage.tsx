import { Named } from '../picture/Named.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import type { People } from './MyPeoplePages.tsx';
import { month } from './month.ts';
import { MY_PEOPLE } from './places.ts';
import { words } from './words.ts';

/** A young person's workers so far, as their own story: who, from when until when, and the reason they were given. */
export function WorkersPage({ people: { workersSoFar, countWorkers } }: { people: People }) {
  const first = workersSoFar[0];
  return (
    <Page title={words.workersTitle} back={MY_PEOPLE}>
      {first ? (
        <p>
          <strong>{words.counted(countWorkers, month(first.since))}</strong>
        </p>
      ) : (
        <p>{words.noWorkers}</p>
      )}
      <ol class="my-list">
        {workersSoFar.map((each) => (
          <li key={`${each.id} ${each.since}`} class="my-one my-story">
            <p>
              <Named who={each.name}>
                <bdi class="my-name">{each.name}</bdi>
              </Named>
              <br />
              <span class="soft">{words.asWorker(each.kind)}</span>{' '}
              <span class="soft">
                {each.until ? words.fromUntil(day(each.since), day(each.until)) : words.fromOn(day(each.since))}
              </span>
            </p>
            <p>
              {words.whyTitle} <span dir="auto">{each.told ?? (each.why ? words.why[each.why] : words.noReason)}</span>
            </p>
          </li>
        ))}
      </ol>
      <p>{words.workersIntro}</p>
      <ButtonLink href="/say">{words.sayIt}</ButtonLink>
    </Page>
  );
}
