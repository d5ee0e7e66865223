import { templateWords } from './template-words.ts';

/** The star's words as the server keeps them. */
interface Template {
  scale: { labels: Record<string, string[]>; nonAnswers: Record<string, string> };
  thirdPerson: Record<string, string>;
  areas: { code: string; statutoryName: string; bands: Record<string, Record<string, string>> }[];
}

const BANDS: Record<string, string> = { AGE_8_11: '8-11', AGE_12_15: '12-15', AGE_16_25: '16-25' };
const WORKER = 'WORKER';

/** The star's words, a wording at a time, so that a phone fetches only the wording it shows. */
export const starWords = () =>
  templateWords<Template>({ name: 'star', parts: [...Object.keys(BANDS), WORKER], wordsOf });

function wordsOf(template: Template, part: string) {
  const { scale, areas } = template;
  if (part === WORKER) {
    return {
      thirdPerson: template.thirdPerson['PRACTITIONER'],
      areas: areas.map(({ code, statutoryName }) => ({ code, statutoryName })),
    };
  }
  const band = BANDS[part] ?? '';
  return {
    steps: scale.labels[band],
    nonAnswers: scale.nonAnswers,
    areas: areas.map(({ code, bands }) => ({ code, ...bands[band] })),
  };
}
