import { loaders, newest } from 'virtual:star-words';
import { signal } from '@preact/signals';
import type { Wording } from '../api/generated/graphql.ts';

/** How one area of life is put to somebody. */
export interface AreaWords {
  readonly code: string;
  readonly label: string;
  readonly prompt: string;
  readonly step1: string;
  readonly step3: string;
  readonly step5: string;
}

/** The star in one wording. */
export interface StarWords {
  /** What the five steps are called, the hardest first. */
  readonly steps: readonly string[];
  readonly nonAnswers: Readonly<Record<'PASS' | 'NOT_RELEVANT' | 'UNSURE', string>>;
  readonly areas: readonly AreaWords[];
}

/** What a worker is asked, and what the areas are called in letters to other offices. */
export interface WorkerWords {
  readonly thirdPerson: string;
  readonly areas: readonly { readonly code: string; readonly statutoryName: string }[];
}

export const WORDINGS: readonly Wording[] = ['AGE_8_11', 'AGE_12_15', 'AGE_16_25'];

/** The version of the star's words that is given now. */
export const NEWEST = newest;

const loaded = signal<Readonly<Record<string, StarWords>>>({});
const asked = new Set<string>();

/** The star's words of a day gone by, as they were; nothing while they are on their way. */
export function starWords(wording: Wording, version: number = newest): StarWords | undefined {
  const name = `${version}/${wording}`;
  if (!asked.has(name)) {
    asked.add(name);
    load(wording, version)
      .then((words) => {
        loaded.value = { ...loaded.value, [name]: words };
      })
      .catch(() => asked.delete(name));
  }
  return loaded.value[name];
}

/** A version that this release does not know is shown in the newest words: the areas and steps keep their codes. */
async function load(wording: Wording, version: number): Promise<StarWords> {
  const ofVersion = loaders[version] ?? loaders[newest];
  if (!ofVersion) {
    throw new Error('The site was built without the words of the star.');
  }
  return (await ofVersion[wording]()).default;
}

/** What a worker is asked about a young person. */
export const workerWords = async (): Promise<WorkerWords | undefined> => (await loaders[newest]?.WORKER())?.default;
