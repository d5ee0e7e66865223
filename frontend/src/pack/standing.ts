import type { PromisePartsFragment } from '../api/generated/graphql.ts';

/** In which part of the pack a promise stands: what needs the panel most comes first. */
export type Standing = 'LATE' | 'BROKEN' | 'KEPT' | 'UNDER_WAY' | 'NOT_PROMISED';

export const STANDINGS: readonly Standing[] = ['LATE', 'BROKEN', 'KEPT', 'UNDER_WAY', 'NOT_PROMISED'];

export function standingOf({ stands, isLate }: Pick<PromisePartsFragment, 'stands' | 'isLate'>): Standing {
  if (isLate) {
    return 'LATE';
  }
  switch (stands) {
    case 'BROKEN':
      return 'BROKEN';
    case 'KEPT':
      return 'KEPT';
    case 'NOT_YET':
    case 'TURNED_DOWN':
    case 'PROPOSED':
      return 'NOT_PROMISED';
    default:
      return 'UNDER_WAY';
  }
}
