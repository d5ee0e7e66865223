import { ask } from '../api/client.ts';
import { PackReleaseDocument, type PackReleaseQuery, type ReleasedMeasure } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { listFigures } from '../insight/Figures.tsx';
import type { Figure } from '../insight/rows.ts';

/** A closed quarter with everything that is told of everybody together. */
export interface PackRelease {
  readonly id: string;
  readonly year: number;
  readonly quarter: PackReleaseQuery['release']['quarter'];
  readonly releasedAt: string;
  readonly fewestPeople: number;
  figuresOf(measure: ReleasedMeasure): readonly Figure[];
}

/** All of it with one question; a table that is longer than a list may be is fetched page by page. */
export async function getRelease(releaseId: string): Promise<PackRelease> {
  const { release } = await signedInOnly(() => ask(PackReleaseDocument, { releaseId }));
  const tables = new Map<ReleasedMeasure, readonly Figure[]>();
  for (const { measure, figures } of release.together) {
    tables.set(
      measure,
      figures.pageInfo.hasNextPage
        ? await listFigures(releaseId, measure, 'WHOLE')
        : figures.nodes.map((figure) => ({ ...figure, categories: [] })),
    );
  }
  return { ...release, figuresOf: (measure) => tables.get(measure) ?? [] };
}

/** How figures name what they are about, when it is one of the council's own: its id without the lines. */
export const subjectOf = (id: string) => id.replaceAll('-', '').toLowerCase();

/** Of all figures of a table, those about one thing. */
export const about = (figures: readonly Figure[], id: string) =>
  figures.filter(({ subject }) => subject === subjectOf(id));
