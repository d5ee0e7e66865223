import type { MySayingFragment } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { addedMatters } from '../matter/added.ts';
import { starWords } from '../star/wording.ts';
import type { Draft } from './draft.ts';
import { words } from './words.ts';

/** For somebody too young for a star the shortest words are meant. */
export const wordingOf = ({ wording }: Self) => wording ?? 'AGE_8_11';

/** What something is about, in the young person's own wording; nothing when that was not chosen. */
export function topicOf({ subject, which }: Pick<Draft, 'subject' | 'which'>, self: Self): string | undefined {
  switch (subject) {
    case undefined:
      return undefined;
    case 'AREA':
      return which && starWords(wordingOf(self))?.areas.find(({ code }) => code === which)?.label;
    case 'PLAN_MATTER':
      return which && ((words.matters as Record<string, string>)[which] ?? addedLabel(which, self));
    case 'PERSON':
      return which && (self.supporters.find(({ id }) => id === which)?.name ?? words.aboutGone);
    default:
      return words.subjects[subject];
  }
}

/** What the council calls one of its own matters of the plan. */
const addedLabel = (which: string, self: Self) =>
  addedMatters(wordingOf(self)).find(({ code }) => code === which)?.label;

/** The line that says what one of the things said is about. */
export function aboutLine({ goodNews, about }: Pick<MySayingFragment, 'goodNews' | 'about'>, self: Self): string {
  if (goodNews) {
    return words.aboutGood;
  }
  const which = about?.area ?? about?.matter ?? about?.personId ?? undefined;
  const topic = about && topicOf({ subject: about.kind, which }, self);
  return topic ? words.aboutThis(topic) : words.aboutNothing;
}
