import type { TakingOverQuery } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { sayingPlace } from '../voice/worker/places.ts';
import { words } from './words.ts';

type Open = TakingOverQuery['takeOver']['open'][number];

/** What was said and is not over: what was answered so far, and the way to it. */
export function StillOpen({ id, open }: { id: string; open: readonly Open[] }) {
  if (open.length === 0) {
    return <p>{words.openNone}</p>;
  }
  return (
    <ol class="day-rows">
      {open.map((each) => (
        <li key={each.sayingId} class="day-row">
          <a class="day-who" href={sayingPlace(id, each.sayingId)}>
            {words.said(day(each.saidAt))}
          </a>
          <p>
            {stands(each)} {each.byWhen && words.byWhen(day(each.byWhen))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function stands({ answer, by, done }: Open): string {
  if (done) {
    return words.done(by ?? '');
  }
  return answer ? words.answered[answer](by ?? '') : words.waits;
}
