import type { Self } from '../api/session.ts';
import { Clash } from '../plan/Clash.tsx';
import { REVIEW } from '../plan/places.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { draftOf, joinedWish, wishText } from './joining.ts';
import type { ReviewNow } from './ReviewPages.tsx';
import { Wish } from './Wish.tsx';
import { type WishDraft, WishForm } from './WishForm.tsx';
import { words } from './words.ts';

const WHAT = 'review/wish';

/** What a young person wants of their next meeting. Nothing is lost, and nothing written over unseen. */
export function BeforePage({ self, review: { wish } }: { self: Self; review: ReviewNow }) {
  const { draft, isOpen, change, drop, sent } = useDraft<WishDraft>(self.id, WHAT);
  const version = wish?.version ?? 0;
  const names = new Map([...self.supporters, ...(wish?.people ?? [])].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const begin = () => change(wish?.isForNext ? draftOf(wish) : { ...EMPTY, basedOn: version });
  return (
    <Page title={words.beforeTitle} back={REVIEW}>
      <p>{words.beforeIntro}</p>
      {draft && draft.basedOn !== version ? (
        <Clash
          title={words.beforeTitle}
          stands={wish ? wishText(draftOf(wish), nameOf) : ''}
          mine={wishText(draft, nameOf)}
          join={() => change(wish ? joinedWish(draftOf(wish), draft) : { ...draft, basedOn: version })}
          keepMine={() => change({ ...draft, basedOn: version })}
          keepOther={() => void drop()}
        />
      ) : draft ? (
        <WishForm self={self} what={WHAT} draft={draft} change={change} drop={() => void drop()} sent={sent} />
      ) : (
        <section class="plan-side plan-mine">
          {wish && (
            <>
              {!wish.isForNext && <p class="soft">{words.old}</p>}
              <Wish wish={wish} words={words} />
              <p class="soft">{words.savedOn(day(wish.writtenAt))}</p>
            </>
          )}
          {isOpen && (
            <div>
              <Button onClick={begin}>{wish?.isForNext ? words.change : words.write}</Button>
            </div>
          )}
        </section>
      )}
      <p class="soft">{words.danger}</p>
    </Page>
  );
}

const EMPTY: Omit<WishDraft, 'basedOn'> = { talk: '', people: [], others: '', manner: '', place: '' };
