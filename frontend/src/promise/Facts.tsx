import type { PromisePartsFragment } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** Where a promise stands: who does it, by when, what the first date was, and that it is late. */
export function Facts({ promise }: { promise: PromisePartsFragment }) {
  const { stands, themes, ownerKind, owner, byDay, firstByDay, isLate } = promise;
  const isPromised = firstByDay !== null && firstByDay !== undefined;
  return (
    <>
      <p>
        <strong>{words.stands[stands]}</strong>
      </p>
      {isLate && (
        <p>
          <strong>{words.late}</strong>
        </p>
      )}
      {(isPromised || stands === 'PROPOSED') && <p>{words.by(day(byDay))}</p>}
      {isPromised && firstByDay !== byDay && <p>{words.first(day(firstByDay))}</p>}
      <p>
        <bdi>{words.owner(words.owners[ownerKind], owner)}</bdi>
      </p>
      <p class="soft">
        <bdi>{words.answers(themes.map(({ name }) => name))}</bdi>
      </p>
    </>
  );
}
