import type { Plugin } from 'vite';

const FROM_ALL = /^import \{([^}]*)\} from '([^']*\/generated\/)graphql\.ts';$/gm;

/** Each document named in an import is had from its own file; what else is named are types, and come to nothing. */
export function apart(code: string): string {
  return code.replace(FROM_ALL, (_whole, names: string, folder: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^\w+Document$/.test(name))
      .map((name) => `import { ${name} } from '${folder}${name}.ts';`)
      .join(' '),
  );
}

/**
 * The hashes of all documents are had by name from one file. A bundler takes that file whole wherever one of them is
 * asked for, and a young person's phone would fetch the hashes of every page that staff have.
 */
export function documentsApart(): Plugin {
  return {
    name: 'documents-apart',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: '/generated/graphql.ts' },
      handler: apart,
    },
  };
}
