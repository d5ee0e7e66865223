import { post } from '../api/client.ts';
import { signedInOnly } from '../api/session.ts';

/** More than this the server does not read. */
export const MOST_BYTES = 3 * 1024 * 1024;

const CHUNK = 0x8000;

export interface Finding {
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
  /** How many there are of its kind, itself included. */
  readonly alike: number;
}

export interface Outcome {
  readonly kind: 'REFUSED' | 'TRIED' | 'NOTHING_NEW' | 'BROUGHT_IN';
  readonly fresh: number;
  readonly changed: number;
  readonly errors: number;
  readonly findings: readonly Finding[];
}

/** The server leaves out a list with nothing in it. */
type Answer = Omit<Outcome, 'findings'> & { readonly findings?: readonly Finding[] };

export interface Wanted {
  readonly title: string;
  readonly published: number;
  readonly dryRun: boolean;
  readonly clientMutationId: string;
}

/** Sends a file to be tried or brought in. */
export async function bring(file: File, wanted: Wanted): Promise<Outcome> {
  const bytes = base64(new Uint8Array(await file.arrayBuffer()));
  const outcome = await signedInOnly(() => post<Answer>('/benchmarks', { ...wanted, file: file.name, bytes }));
  if (!outcome) {
    throw new Error('The door for files answered with nothing.');
  }
  return { ...outcome, findings: outcome.findings ?? [] };
}

/** A large file a stretch at a time, because no function takes that many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** Each kind of finding once, with those that are told of it. */
export function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.column ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
