import type { ReviewNow } from './ReviewPages.tsx';
import type { WishDraft } from './WishForm.tsx';
import { words } from './words.ts';

type Standing = NonNullable<ReviewNow['wish']>;

/** All of a wish as text, so that two of them can be looked at side by side. */
export function wishText(
  { talk, people, others, manner, place }: Omit<WishDraft, 'basedOn'>,
  nameOf: (id: string) => string,
): string {
  const there = [...people.map(nameOf), others.trim()].filter(Boolean).join(', ');
  const how = [manner && words.manners[manner], place.trim()].filter(Boolean).join(', ');
  return [
    talk.trim() && `${words.talk}\n${talk.trim()}`,
    there && `${words.there}\n${there}`,
    how && `${words.how}\n${how}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Both wishes as one, with everything of each in it. Of two ways to meet, the other one stands beside the place. */
export function joinedWish(stands: WishDraft, mine: WishDraft): WishDraft {
  const otherManner = stands.manner && mine.manner && stands.manner !== mine.manner ? words.manners[stands.manner] : '';
  return {
    talk: together([stands.talk, mine.talk], '\n\n'),
    people: [...new Set([...stands.people, ...mine.people])],
    others: together([stands.others, mine.others], ', '),
    manner: mine.manner || stands.manner,
    place: together([otherManner, stands.place, mine.place], ', '),
    basedOn: stands.basedOn,
  };
}

const together = (texts: readonly string[], between: string) =>
  [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join(between);

/** What stands, as it would be written. */
export const draftOf = (wish: Standing): WishDraft => ({
  talk: wish.talk ?? '',
  people: wish.people.map(({ id }) => id),
  others: wish.others ?? '',
  manner: wish.manner ?? '',
  place: wish.place ?? '',
  basedOn: wish.version,
});
