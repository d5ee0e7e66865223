import { useEffect } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { findMyNotices, unseenNotices } from './mine.ts';
import { WHO_LOOKED } from './places.ts';
import { words } from './words.ts';

/** On a young person's first page, quietly: that somebody opened their things in an emergency. */
export function HomeNotice({ fresh }: { fresh: boolean }) {
  useEffect(() => {
    // Without a connection there is simply nothing new to tell.
    findMyNotices().catch(() => undefined);
  }, [fresh]);
  if (unseenNotices.value.length === 0) {
    return null;
  }
  return (
    <Notice kind="plain">
      <p>{words.homeNotice}</p>
      <a href={WHO_LOOKED}>{words.homeLink}</a>
    </Notice>
  );
}
