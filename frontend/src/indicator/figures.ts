import type { ReleasedMeasure, ReleasedWhat } from '../api/generated/graphql.ts';
import { words as insight } from '../insight/words.ts';
import { words } from './words.ts';

const AREAS = ['FEELINGS', 'SAFETY', 'COMMUNITY', 'MONEY', 'HOME', 'PEOPLE', 'LEARNING_WORK', 'IDENTITY_SAY'] as const;

const OF_ALL: readonly (readonly [ReleasedMeasure, readonly ReleasedWhat[]])[] = [
  ['STARS', ['PEOPLE']],
  [
    'SAYINGS',
    ['HEARD', 'TIME_TO_HEARD', 'ANSWERED', 'TIME_TO_ANSWERED', 'DONE', 'TIME_TO_DONE', 'SORTED', 'TIME_TO_SORTED'],
  ],
  ['CORRECTED', ['CHANGED']],
  ['WORKERS', ['NEW_WORKER']],
  ['REVIEWS', ['TOOK_PART', 'LISTENED', 'LISTENED_PARTLY', 'NOT_LISTENED']],
  ['FAMILY', ['SAW_THEM', 'CALLED_OFF']],
  ['NEEDS', ['OFFERED', 'FIRST_SEEN']],
  ['CHARTER', ['YES', 'A_BIT', 'NO']],
];

const OF_AREAS: readonly (readonly [ReleasedMeasure, readonly ReleasedWhat[]])[] = [
  ['SPREAD', ['STEP_1', 'STEP_2', 'STEP_3', 'STEP_4', 'STEP_5']],
  ['MOVED', ['UP', 'STAYED', 'DOWN']],
];

/** A figure that releases have, and what it is called. */
export interface Figure {
  readonly value: string;
  readonly measure: ReleasedMeasure;
  readonly subject: string;
  readonly what: ReleasedWhat;
  readonly label: string;
}

/** Every figure of a release that an indicator can follow. */
export function figuresOf(areaName: (code: string) => string | undefined): readonly Figure[] {
  const figure = (measure: ReleasedMeasure, subject: string, what: ReleasedWhat, name: string): Figure => ({
    value: `${measure} ${subject} ${what}`,
    measure,
    subject,
    what,
    label: words.of(name, insight.what[what]),
  });
  return [
    ...OF_ALL.flatMap(([measure, all]) => all.map((what) => figure(measure, measure, what, insight.measures[measure]))),
    ...AREAS.flatMap((area) =>
      OF_AREAS.flatMap(([measure, all]) => all.map((what) => figure(measure, area, what, areaName(area) ?? area))),
    ),
  ];
}
