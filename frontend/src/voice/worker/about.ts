import type { AboutKind } from '../../api/generated/graphql.ts';
import { addedMatters } from '../../matter/added.ts';
import { words } from './words.ts';

/** What something that was said is about, as the server tells it. */
export interface Topic {
  readonly kind: AboutKind;
  readonly area: string | null;
  readonly matter: string | null;
}

/** What the area of a star is called; nothing while its words are on their way. */
export type AreaName = (code: string) => string | undefined;

/** What it is about, in the middle of a sentence. */
export function aboutWhat(
  { about, goodNews }: { about: Topic | null; goodNews: boolean },
  areaName: AreaName,
  person?: string,
): string {
  if (!about) {
    return goodNews ? words.about.goodNews : words.about.nothing;
  }
  switch (about.kind) {
    case 'AREA': {
      const label = areaName(about.area ?? '');
      return label ? words.about.area(label) : words.about.anArea;
    }
    case 'PLAN_MATTER':
      return aboutMatter(about.matter ?? '');
    case 'PERSON':
      return person ? words.about.person(person) : words.about.somebody;
    default:
      return words.about[about.kind];
  }
}

function aboutMatter(matter: string): string {
  const own = (words.about.matters as Record<string, string>)[matter];
  const added = own ? undefined : addedMatters('STAFF').find(({ code }) => code === matter);
  return own ?? (added ? words.about.area(added.label) : words.about.aMatter);
}

/** The same at the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
