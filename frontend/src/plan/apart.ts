/** A piece of a text: as it was, taken away, or added. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond this many words on both sides together the comparison would hold up a slow phone. */
const MOST_CELLS = 4_000_000;

/** What became of a text, word by word: the longest run of words that both have in common stays. */
export function apart(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > MOST_CELLS) {
    return joined([...old.map(gone), ...now.map(added)]);
  }
  const common = lengths(old, now);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      pieces.push({ kind: 'same', text: now[j] ?? '' });
      i += 1;
      j += 1;
    } else if (at(common, i + 1, j) >= at(common, i, j + 1)) {
      pieces.push(gone(old[i] ?? ''));
      i += 1;
    } else {
      pieces.push(added(now[j] ?? ''));
      j += 1;
    }
  }
  return joined([...pieces, ...old.slice(i).map(gone), ...now.slice(j).map(added)]);
}

/** Words with the blanks after them, so that the pieces put together are the text again. */
const wordsOf = (text: string) => text.match(/\s+|[^\s]+\s*/gu) ?? [];

const gone = (text: string): Piece => ({ kind: 'gone', text });
const added = (text: string): Piece => ({ kind: 'new', text });

const at = (table: readonly Uint16Array[], row: number, column: number) => table[row]?.[column] ?? 0;

/** For each place in both, how many words they have in common from there on. */
function lengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    for (let j = now.length - 1; row && j >= 0; j -= 1) {
      row[j] = old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Neighbours of one kind put together. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) {
      all[all.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    } else {
      all.push(piece);
    }
  }
  return all;
}
