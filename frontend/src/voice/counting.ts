/** How much one saying may hold, counted as a person counts: a flag or a family is one. */
export const LONGEST = 4_000;

/** What there is room for once it is locked up; ordinary words of any script never come near it. */
const MOST_BYTES = 60_000;

/** From here on somebody is told how much room is left. */
const NEAR = 200;

const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter('en-GB', { granularity: 'grapheme' }) : undefined;

/** Where a browser cannot tell what belongs together, the server still counts as a person does. */
export function characters(text: string): number {
  return [...(graphemes?.segment(text) ?? text)].length;
}

/** How many characters are left, once that is worth saying; below nothing when there are too many. */
export function roomLeft(text: string): number | undefined {
  if (text.length < LONGEST - NEAR) {
    return undefined;
  }
  const left = LONGEST - characters(text.trim());
  return left <= NEAR ? left : undefined;
}

export const isTooLong = (text: string) =>
  (roomLeft(text) ?? 0) < 0 || new TextEncoder().encode(text.trim()).length > MOST_BYTES;
