import { loaders, newest } from 'virtual:plan-words';
import type { Wording } from '../api/generated/graphql.ts';
import { findTemplate } from './added.ts';

/** How one matter of the plan is put to somebody. */
export interface MatterWords {
  readonly code: string;
  readonly label: string;
  readonly prompt: string;
  /** The areas of the star that belong to it: what was said about them may be taken over. */
  readonly areas: readonly string[];
}

/** A young person by their age, or staff. A young person is never given the words of staff, which speak about them. */
export type Reader = Wording | 'STAFF';

/** The matters of the plan as they are called now: the law's ten, whose words came with the page, and the council's own. */
export async function matterWords(reader: Reader): Promise<readonly MatterWords[]> {
  const [{ law, added }, ten] = await Promise.all([findTemplate(reader), lawWords(reader)]);
  return [...(law === newest ? ten : await lawWords(reader, law)), ...added];
}

/** Those of a version that this release does not know are had in the newest words. */
async function lawWords(reader: Reader, version = newest): Promise<readonly MatterWords[]> {
  const ofVersion = loaders[version] ?? loaders[newest];
  return ofVersion ? (await ofVersion[reader]()).default : [];
}

/** The words of one matter; its code where there are none. */
export const wordsFor = (matters: readonly MatterWords[], code: string): MatterWords =>
  matters.find((matter) => matter.code === code) ?? { code, label: code, prompt: '', areas: [] };
