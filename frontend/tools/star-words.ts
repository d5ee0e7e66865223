import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The star's words as the server keeps them: one file for each version. */
interface Template {
  scale: { labels: Record<string, string[]>; nonAnswers: Record<string, string> };
  thirdPerson: Record<string, string>;
  areas: { code: string; statutoryName: string; bands: Record<string, Record<string, string>> }[];
}

const FOLDER = new URL('../../backend/src/main/resources/star/', import.meta.url).pathname;
const INDEX = 'virtual:star-words';
const BANDS: Record<string, string> = { AGE_8_11: '8-11', AGE_12_15: '12-15', AGE_16_25: '16-25' };

/**
 * Lets the pages import the star's words from the one place where they are kept, a wording at a time, so that a phone
 * fetches only the wording it shows.
 */
export function starWords(): Plugin {
  return {
    name: 'star-words',
    resolveId: (id) => (id.startsWith(INDEX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${INDEX}`)) {
        return null;
      }
      const [, version, part] = id.slice(1).split('/');
      if (!version || !part) {
        return index();
      }
      this.addWatchFile(join(FOLDER, fileOf(version)));
      return `export default ${JSON.stringify(wordsOf(read(version), part))}`;
    },
  };
}

const fileOf = (version: string) => `template-${version}.json`;

const read = (version: string) => JSON.parse(readFileSync(join(FOLDER, fileOf(version)), 'utf8')) as Template;

function versions(): string[] {
  return readdirSync(FOLDER).flatMap((name) => /^template-(\d+)\.json$/.exec(name)?.[1] ?? []);
}

function index(): string {
  const parts = [...Object.keys(BANDS), 'WORKER'];
  const loaders = versions().map(
    (version) =>
      `${version}: {${parts.map((part) => `${part}: () => import('${INDEX}/${version}/${part}')`).join(',')}}`,
  );
  return `export const newest = ${Math.max(...versions().map(Number))};
    export const loaders = {${loaders.join(',')}};`;
}

function wordsOf(template: Template, part: string) {
  const { scale, areas } = template;
  if (part === 'WORKER') {
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
