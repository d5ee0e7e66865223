import type { Rolldown } from 'vite';

/** Where what only staff open begins. No phone of a young person keeps it. */
const STAFF = /\/(people\/PeoplePage|signin\/staff\/\w+|accounts\/users\/UsersPage)\.tsx$|\/WORKER$/;

/** What is fetched, one after the other, until the first question of a star stands; each with all that it imports. */
const FIRST = /\/(index\.html|home\/YoungPersonPages\.tsx|AGE_16_25)$/;

type Bundle = Rolldown.OutputBundle;

/** Every file a young person's phone may ever want: all that can be reached from the first page but not through staff's. */
export function forYoungPeople(bundle: Bundle): string[] {
  return reached(bundle, beginnings(bundle, /\/index\.html$/), (chunk) => [
    ...chunk.imports,
    ...chunk.dynamicImports.filter((name) => !begins(bundle, name, STAFF)),
  ]);
}

/** The files without which the first question of a star is not on the screen. */
export function untilFirstQuestion(bundle: Bundle): string[] {
  return reached(bundle, beginnings(bundle, FIRST), (chunk) => chunk.imports);
}

function reached(bundle: Bundle, from: string[], next: (chunk: Rolldown.OutputChunk) => string[]): string[] {
  const files = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk' && !files.has(name)) {
      files.add(name);
      chunk.viteMetadata?.importedCss.forEach((style) => {
        files.add(style);
      });
      open.push(...next(chunk));
    }
  }
  return [...files].sort();
}

const beginnings = (bundle: Bundle, where: RegExp) => Object.keys(bundle).filter((name) => begins(bundle, name, where));

function begins(bundle: Bundle, name: string, where: RegExp): boolean {
  const chunk = bundle[name];
  return chunk?.type === 'chunk' && where.test(chunk.facadeModuleId ?? '');
}
