import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface MatterWords {
  label: string;
  prompt: string;
}

/** The plan's words as the server keeps them: one file for each version. */
interface Template {
  matters: { code: string; staff: MatterWords; wordings: Record<string, MatterWords> }[];
}

const FOLDER = new URL('../../backend/src/main/resources/plan/', import.meta.url).pathname;
const INDEX = 'virtual:plan-words';
const STAFF = 'STAFF';
const PARTS = ['AGE_8_11', 'AGE_12_15', 'AGE_16_25', STAFF];

/** Lets the pages import the plan's words from the one place where they are kept, for one age or for staff at a time. */
export function planWords(): Plugin {
  return {
    name: 'plan-words',
    resolveId: (id) => (id.startsWith(INDEX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${INDEX}`)) {
        return null;
      }
      const [, version, part] = id.slice(1).split('/');
      if (!version || !part) {
        return index();
      }
      const file = join(FOLDER, `template-${version}.json`);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(wordsOf(JSON.parse(readFileSync(file, 'utf8')) as Template, part))}`;
    },
  };
}

function index(): string {
  const versions = readdirSync(FOLDER).flatMap((name) => /^template-(\d+)\.json$/.exec(name)?.[1] ?? []);
  const loaders = versions.map(
    (version) =>
      `${version}: {${PARTS.map((part) => `${part}: () => import('${INDEX}/${version}/${part}')`).join(',')}}`,
  );
  return `export const newest = ${Math.max(...versions.map(Number))};
    export const loaders = {${loaders.join(',')}};`;
}

const wordsOf = ({ matters }: Template, part: string) =>
  matters.map(({ code, staff, wordings }) => ({ code, ...(part === STAFF ? staff : wordings[part]) }));
