import { useMemo } from 'preact/hooks';
import type { PlanDifferenceQuery } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import { apart } from './apart.ts';
import { words } from './words.ts';

type Change = PlanDifferenceQuery['planChanges'][number];

/** What one change did: words added and words taken away, told apart by more than colour. */
export function Changed({ change }: { change: Change }) {
  const pieces = useMemo(() => apart(change.before, change.after), [change]);
  return (
    <li class="plan-change">
      <p class="soft" dir="auto">
        <Named who={change.by}>
          {words.line(change.by, words.kinds[change.kind], change.called)} · {day(change.writtenAt)}
        </Named>
      </p>
      {change.agreement && (
        <p>
          {change.agreementBefore && change.agreementBefore !== change.agreement && (
            <Mark kind="gone" text={words.agreements[change.agreementBefore]} />
          )}{' '}
          <Mark
            kind={change.agreementBefore === change.agreement ? 'same' : 'new'}
            text={words.agreements[change.agreement]}
          />
        </p>
      )}
      {pieces.length > 0 && (
        <p class="own-words" dir="auto">
          {pieces.map(({ kind, text }, index) => (
            <Mark key={`${index} ${kind}`} kind={kind} text={text} />
          ))}
        </p>
      )}
    </li>
  );
}

/** Said to a screen reader too: many read nothing of what stands in the tags themselves. */
function Mark({ kind, text }: { kind: 'same' | 'gone' | 'new'; text: string }) {
  switch (kind) {
    case 'new':
      return (
        <ins class="plan-new">
          <span class="unseen">{words.added} </span>
          {text}
        </ins>
      );
    case 'gone':
      return (
        <del class="plan-gone">
          <span class="unseen">{words.takenAway} </span>
          {text}
        </del>
      );
    default:
      return text;
  }
}
