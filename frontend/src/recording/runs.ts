/** Words in a row that a machine is sure of, or is not. */
export interface Run {
  /** The number of its first word. */
  readonly at: number;
  readonly text: string;
  readonly unsure: boolean;
}

/** Puts together what belongs together, so that three doubtful words in a row are marked once. */
export function runsOf(text: string, unsure: string): Run[] {
  const runs: Run[] = [];
  for (const [at, word] of text.split(' ').filter(Boolean).entries()) {
    const doubt = unsure[at] === '1';
    const last = runs.at(-1);
    if (last?.unsure === doubt) {
      runs[runs.length - 1] = { ...last, text: `${last.text} ${word}` };
    } else {
      runs.push({ at, text: word, unsure: doubt });
    }
  }
  return runs;
}
