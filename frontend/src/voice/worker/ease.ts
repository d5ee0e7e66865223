import { JARGON } from './jargon.ts';

/** Something that makes a text hard to read, with what could be done; it never keeps anybody from sending it. */
export type Hint =
  | { readonly kind: 'jargon'; readonly found: string; readonly instead: string }
  | { readonly kind: 'long'; readonly words: number; readonly begins: string };

/** More words than this, and the beginning of a sentence is forgotten at its end. */
export const LONGEST_SENTENCE = 20;

const SHOWN_OF_A_SENTENCE = 5;

/** What makes a text hard to read, in the order it stands there; each word of the office once. */
export function hints(text: string): Hint[] {
  return [...jargonIn(text), ...longIn(text)].sort((one, other) => one.at - other.at).map(({ hint }) => hint);
}

interface Placed {
  readonly at: number;
  readonly hint: Hint;
}

function jargonIn(text: string): Placed[] {
  return JARGON.flatMap(({ office, instead }) => {
    const found = wordOf(office).exec(text);
    return found ? [{ at: found.index, hint: { kind: 'jargon', found: found[0], instead } as const }] : [];
  });
}

function longIn(text: string): Placed[] {
  return sentences(text).flatMap(({ at, sentence }) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length > LONGEST_SENTENCE
      ? [
          {
            at,
            hint: { kind: 'long', words: words.length, begins: words.slice(0, SHOWN_OF_A_SENTENCE).join(' ') } as const,
          },
        ]
      : [];
  });
}

/** A word by itself. Letters together, such as those of an office, count only as capitals: `pep` is a word too. */
function wordOf(office: string): RegExp {
  const letters = office === office.toUpperCase() && !office.includes(' ');
  return new RegExp(`(?<![\\p{L}\\p{N}])${office}(?![\\p{L}\\p{N}])`, letters ? 'u' : 'iu');
}

/** A sentence ends with its mark and a blank after it, or with its line. */
function sentences(text: string): { at: number; sentence: string }[] {
  return [...text.matchAll(/[^\n]*?(?:[.!?…]+(?=\s|$)|\n|$)/gu)]
    .map((found) => ({ at: found.index, sentence: found[0] }))
    .filter(({ sentence }) => sentence.trim() !== '');
}
