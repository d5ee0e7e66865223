import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface TemplateWords<Template> {
  /** What it is imported as. */
  readonly name: 'star' | 'plan';
  /** Whom the words are for: each fetches only its own. */
  readonly parts: readonly string[];
  /** What a page needs of a version, for one part. */
  wordsOf(template: Template, part: string): unknown;
}

/** Lets the pages import a template's words from the one place where they are kept: the server's, one file a version. */
export function templateWords<Template>({ name, parts, wordsOf }: TemplateWords<Template>): Plugin {
  const folder = new URL(`../../backend/src/main/resources/${name}/`, import.meta.url).pathname;
  const words = `virtual:${name}-words`;
  const index = () => {
    const versions = readdirSync(folder).flatMap((file) => /^template-(\d+)\.json$/.exec(file)?.[1] ?? []);
    const loaders = versions.map(
      (version) =>
        `${version}: {${parts.map((part) => `${part}: () => import('${words}/${version}/${part}')`).join(',')}}`,
    );
    return `export const newest = ${Math.max(...versions.map(Number))};
    export const loaders = {${loaders.join(',')}};`;
  };
  return {
    name: `${name}-words`,
    resolveId: (id) => (id.startsWith(words) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${words}`)) {
        return null;
      }
      const [, version, part] = id.slice(1).split('/');
      if (!version || !part) {
        return index();
      }
      const file = join(folder, `template-${version}.json`);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(wordsOf(JSON.parse(readFileSync(file, 'utf8')) as Template, part))}`;
    },
  };
}
