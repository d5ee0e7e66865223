import type { ReleasedCategory, ReleasedTableOfQuery, ReleasedWhat } from '../api/generated/graphql.ts';

export type Figure = ReleasedTableOfQuery['release']['figures']['nodes'][number];

/** What is told of one group: a row of a table, or the one sentence instead of it. */
export interface Row {
  readonly subject: string;
  /** What the council calls it, where it is one of its own. */
  readonly name: string | null | undefined;
  /** Those that were joined; none for everybody together. */
  readonly categories: readonly ReleasedCategory[];
  readonly told: ReadonlyMap<ReleasedWhat, Figure>;
  readonly heldBack: string | undefined;
}

/** The figures of a table by group, in the order in which they were released. */
export function rowsOf(figures: readonly Figure[]): readonly Row[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [figure.subject, ...figure.categories].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          {
            subject: first.subject,
            name: first.name,
            categories: first.categories,
            told: new Map(group.map((figure) => [figure.what, figure])),
            heldBack: group.find(({ heldBack }) => heldBack)?.heldBack ?? undefined,
          },
        ]
      : [];
  });
}
