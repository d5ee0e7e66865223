import type { MyWordKind, SupporterKind } from '../../api/generated/graphql.ts';

const kinds: Record<MyWordKind, string> = {
  HELPER: 'helps them',
  HOME: 'home',
  BROTHER_OR_SISTER: 'brother or sister',
  FAMILY: 'family',
  FRIEND: 'friend',
  ADVOCATE: 'advocate',
  INDEPENDENT_VISITOR: 'independent visitor',
  SOMEBODY: 'somebody who matters',
  PLACE: 'place',
  THING: 'thing',
};

const helps: Record<SupporterKind, string> = {
  SOCIAL_WORKER: 'social worker',
  PERSONAL_ADVISER: 'personal adviser',
  CARER: 'carer',
  ADVOCATE: 'advocate',
  MANAGER: 'manager',
};

/** The words of a young person's list as those read it whom it is shown to. */
export const words = {
  way: (name: string) => `People of ${name}`,
  title: (name: string) => `${name}’s people, places and things`,
  told: 'These are their own words. They see that you looked.',
  own: 'On their own list',
  nothing: 'Nothing is on their own list.',
  around: 'Who helps them, and what they call them',
  theirWord: (word: string) => `They say “${word}”.`,
  kinds,
  helps,
  notShown: 'There is nothing here for you to see. The list is the young person’s own: they choose who sees it.',
  notShownTitle: 'People, places and things',
} as const;
