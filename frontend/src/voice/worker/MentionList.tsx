import { useEffect, useRef } from 'preact/hooks';
import type { MentionPartsFragment } from '../../api/generated/graphql.ts';
import { More } from '../../ui/More.tsx';
import type { Pages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import type { AreaName } from './about.ts';
import { MentionItem } from './MentionItem.tsx';
import './waiting.css';
import { words } from './words.ts';

interface Props {
  list: Pages<MentionPartsFragment>;
  /** What a screen reader calls it. */
  label: string;
  areaName: AreaName;
  named: boolean;
}

/** A list of what was said, page by page. After more of it came, the focus is on the first that is new. */
export function MentionList({ list: { items, hasMore, busy, problem, more }, label, areaName, named }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const shown = useRef(0);
  const firstNew = shown.current;
  const length = items?.length ?? 0;
  useEffect(() => {
    if (shown.current > 0 && length > shown.current) {
      link.current?.focus();
    }
    shown.current = length;
  }, [length]);
  return (
    <>
      {length > 0 && (
        <ol class="mentions" aria-busy={busy} aria-label={label}>
          {items?.map((mention, index) => (
            <MentionItem
              key={mention.sayingId}
              mention={mention}
              areaName={areaName}
              named={named}
              {...(index === firstNew && { linkRef: link })}
            />
          ))}
        </ol>
      )}
      {!items && !problem && <p role="status">{common.waiting}</p>}
      <More list={{ hasMore, problem, busy, more }} label={words.more} />
      <p class="unseen" role="status">
        {length > 0 && words.shown(length, hasMore)}
      </p>
    </>
  );
}
