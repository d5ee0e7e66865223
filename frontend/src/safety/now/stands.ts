import type { MyConcernsQuery } from '../../api/generated/graphql.ts';
import { words } from './words.ts';

export type Status = MyConcernsQuery['myConcerns']['nodes'][number];

/** How a concern stands, in one or two true sentences. */
export function stands({
  state,
  who,
  since,
  nextAt,
  opensAt,
}: Pick<Status, 'state' | 'who' | 'since' | 'nextAt' | 'opensAt'>): string {
  switch (state) {
    case 'PERSON_TOLD':
      return words.PERSON_TOLD(who ?? '', since, nextAt ?? since);
    case 'DUTY_BEING_TOLD':
      return words.DUTY_BEING_TOLD;
    case 'DUTY_TOLD':
      return words.DUTY_TOLD(since);
    case 'NOBODY_YET':
      return opensAt ? words.closedUntil(opensAt) : words.NOBODY_YET;
    case 'TAKEN_UP':
      return words.TAKEN_UP(who ?? '', since);
    case 'CLOSED':
      return words.CLOSED(who ?? '', since);
  }
}
