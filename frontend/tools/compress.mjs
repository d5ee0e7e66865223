// Writes a brotli twin beside every text file of the built site; the server hands it to browsers that take it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SITE = 'target/classes/public';
const TEXT = /\.(html|js|css|svg|webmanifest|txt)$/;

for (const name of readdirSync(SITE, { recursive: true })) {
  if (TEXT.test(name)) {
    writeFileSync(join(SITE, `${name}.br`), brotliCompressSync(readFileSync(join(SITE, name))));
  }
}
