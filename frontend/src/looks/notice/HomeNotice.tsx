import { Notice } from '../../ui/Notice.tsx';
import { useQuietly } from '../../ui/useQuietly.ts';
import { findMyNotices, unseenNotices } from '../mine.ts';
import { LETTERS, NEW_WORKER, WHO_LOOKED } from '../places.ts';
import { words } from './words.ts';

const TOLD = [
  ['EMERGENCY', WHO_LOOKED],
  ['HANDED_OVER', NEW_WORKER],
  ['LETTER', LETTERS],
  ['COPY_ASKED', WHO_LOOKED],
] as const;

/** On a young person's first page, quietly: that somebody opened their things in an emergency; that they have a new worker, or a letter. */
export function HomeNotice({ fresh }: { fresh: boolean }) {
  useQuietly(findMyNotices, fresh);
  const unseen = unseenNotices.value.map(({ kind }) => kind);
  return TOLD.filter(([kind]) => unseen.includes(kind)).map(([kind, place]) => (
    <Notice key={kind} kind="plain">
      <p>{words[kind].says}</p>
      <a href={place}>{words[kind].link}</a>
    </Notice>
  ));
}
