import type { SaidBeforeQuery } from '../api/generated/graphql.ts';
import type { MatterWords } from '../matter/wording.ts';
import { STEPS } from '../star/answer.ts';
import { starWords } from '../star/wording.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** Something said before that may be taken over with one tap instead of being typed again. */
export interface Earlier {
  /** What is put in. */
  readonly words: string;
  /** Where it is from. */
  readonly from: string;
}

export type SaidBefore = NonNullable<SaidBeforeQuery['me']['youngPerson']>;

type Reading = NonNullable<SaidBefore['star']['latest']>;

const LOW = STEPS[1] ?? 0;

/** What a young person said about a matter in their star and in what they said, the newest first. */
export function earlierOn({ code, areas }: MatterWords, { star: { latest }, sayings }: SaidBefore): readonly Earlier[] {
  const rated = (latest?.ratings ?? []).flatMap(({ area, words: said }) =>
    latest && said && areas.includes(area)
      ? { words: said, from: words.fromStar(areaLabel(latest, area), day(latest.givenAt)) }
      : [],
  );
  const said = sayings.nodes.flatMap((saying) =>
    saying.words && (saying.about?.matter === code || areas.includes(saying.about?.area ?? ''))
      ? { words: saying.words, from: words.fromSaying(day(saying.saidAt)) }
      : [],
  );
  return [...said, ...rated];
}

/** The lowest step that a star has in what belongs to a matter, in words; nothing when none is low. */
export function lowStepIn(
  { areas }: MatterWords,
  latest: Reading | null | undefined,
  say: (area: string, step: string) => string,
): string | undefined {
  const low = (latest?.ratings ?? [])
    .filter(({ area, step }) => areas.includes(area) && step && step <= LOW)
    .sort((one, other) => (one.step ?? 0) - (other.step ?? 0))[0];
  const star = latest && starWords(latest.wording, latest.templateVersion);
  return low && latest && star ? say(areaLabel(latest, low.area), star.steps[(low.step ?? 1) - 1] ?? '') : undefined;
}

const areaLabel = ({ wording, templateVersion }: Reading, code: string) =>
  starWords(wording, templateVersion)?.areas.find((area) => area.code === code)?.label ?? '';
