import { templateWords } from './template-words.ts';

interface MatterWords {
  label: string;
  prompt: string;
}

/** The plan's words as the server keeps them. */
interface Template {
  /** Each with the areas of the star whose low steps belong to it. */
  matters: { code: string; areas: readonly string[]; staff: MatterWords; wordings: Record<string, MatterWords> }[];
}

const STAFF = 'STAFF';

/** The plan's words, for one age or for staff at a time. */
export const planWords = () =>
  templateWords<Template>({
    name: 'plan',
    parts: ['AGE_8_11', 'AGE_12_15', 'AGE_16_25', STAFF],
    wordsOf: ({ matters }, part) =>
      matters.map(({ code, areas, staff, wordings }) => ({
        code,
        areas,
        ...(part === STAFF ? staff : wordings[part]),
      })),
  });
