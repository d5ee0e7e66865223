import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 46;
const HEADER = 30;

/** Takes a zip file apart into a folder as anybody's phone would, and gives the names of what was in it. */
export function unzipped(file: string, folder: string): string[] {
  const zip = readFileSync(file);
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) {
    end--;
  }
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY, at + ENTRY + length);
    const header = zip.readUInt32LE(at + 42);
    const begins = header + HEADER + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const to = join(folder, name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, inflateRawSync(zip.subarray(begins, begins + zip.readUInt32LE(at + 20))));
    names.push(name);
    at += ENTRY + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
