import type { Self } from '../api/session.ts';

type Pictured = Self['pictured'][number];

/** The picture that was chosen for whoever has this name; none where two who share the name have different ones. */
export function chosenFor(
  name: string | null | undefined,
  pictured: readonly Pictured[],
): Pictured['picture'] | undefined {
  const [only, another] = new Set(pictured.filter((each) => each.name === name).map(({ picture }) => picture));
  return another ? undefined : only;
}
