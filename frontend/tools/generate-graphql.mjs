// Makes types and hashes from our .graphql files, so that a wrong field is found while building and no query text is
// sent from a phone. Writes src/api/generated/graphql.ts and, beside the site, trusted-documents.json (hash -> text).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';

const schemaFolder = '../backend/src/main/resources/graphql';
const generated = 'src/api/generated';
const site = 'target/classes';

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

const schema = parse(
  filesIn(schemaFolder, '.graphqls')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

const documents = filesIn('src', '.graphql').map((location) => {
  const rawSDL = readFileSync(location, 'utf8');
  return { location, rawSDL, document: parse(rawSDL) };
});

const parts = await preset.buildGeneratesSection({
  baseOutputDir: `${generated}/`,
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    scalars: { ID: 'string', Instant: 'string', Date: 'string' },
    strictScalars: true,
  },
  presetConfig: {
    fragmentMasking: false,
    persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
  },
  plugins: [],
  pluginMap: {},
  cache: undefined,
});

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
mkdirSync(site, { recursive: true });
for (const part of parts) {
  if (part.filename.endsWith('/graphql.ts')) {
    writeApart(await codegen(part));
  }
}
// Written last: the preset collects the documents while it writes the types.
const trusted = parts.find((part) => part.filename.endsWith('persisted-documents.json'));
writeFileSync(`${site}/trusted-documents.json`, await codegen(trusted));

/**
 * Each document's hash in a file of its own, so that a phone fetches those of the pages it opens and no others. All of
 * them are still had by name from graphql.ts.
 */
function writeApart(whole) {
  const one = /^export const (\w+Document) = (.*) as unknown as TypedDocumentString<(\w+), (\w+)>;$/gm;
  const rest = whole.replace(one, (_, name, hash, result, variables) => {
    const type = `All.TypedDocumentString<All.${result}, All.${variables}>`;
    const lines = [
      "import type * as All from './graphql.ts';",
      `export const ${name} = ${hash} as unknown as ${type};`,
    ];
    writeFileSync(`${generated}/${name}.ts`, `${lines.join('\n')}\n`);
    return `export { ${name} } from './${name}.ts';`;
  });
  writeFileSync(`${generated}/graphql.ts`, rest);
}
