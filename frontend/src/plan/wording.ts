import { loaders, newest } from 'virtual:plan-words';
import type { Wording } from '../api/generated/graphql.ts';

/** How one matter of the plan is put to somebody. */
export interface MatterWords {
  readonly code: string;
  readonly label: string;
  readonly prompt: string;
  /** The areas of the star that belong to it: what was said about them may be taken over. */
  readonly areas: readonly string[];
}

/** The version of the plan's words that is written under now. */
export const NEWEST = newest;

/** The matters for an age or for staff; of a version that this release does not know, in the newest words. */
export async function matterWords(reader: Wording | 'STAFF', version = newest): Promise<readonly MatterWords[]> {
  const ofVersion = loaders[version] ?? loaders[newest];
  return ofVersion ? (await ofVersion[reader]()).default : [];
}

/** The words of one matter; its code where there are none. */
export const wordsFor = (matters: readonly MatterWords[], code: string): MatterWords =>
  matters.find((matter) => matter.code === code) ?? { code, label: code, prompt: '', areas: [] };
