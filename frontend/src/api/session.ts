import { computed, effect, signal } from '@preact/signals';
import { ask } from './client.ts';
import { Refused, Unreachable } from './errors.ts';
import { forgetWith } from './forgetting.ts';
import { MeDocument, type MeQuery, WhoAmIDocument } from './generated/graphql.ts';
import { onHope } from './hope.ts';
import { isGoing, leavesNothing } from './leaving.ts';
import { isBegun, phone, writeNothing } from './phone.ts';
import { forget, keep, recall } from './seal.ts';
import { wayBack } from './way.ts';

export type Me = MeQuery['me'];

/** The young person whose phone this is. */
export type Self = NonNullable<Me['youngPerson']>;

/** Who is signed in, as far as this page knows. */
export type Session =
  | { readonly is: 'UNKNOWN' }
  /** `waiting` when something said is on this phone and goes as soon as its owner is back in. */
  | {
      readonly is: 'OUT';
      readonly waiting: boolean /** True when a member of staff was here a moment ago. */;
      readonly staffEnded?: boolean;
    }
  /** Nothing could be reached and this phone remembers nobody. */
  | { readonly is: 'OUT_OF_REACH' }
  /** `fresh` is false when nothing could be reached and this is what the phone remembered. */
  | { readonly is: 'IN'; readonly me: Me; readonly fresh: boolean };

export const session = signal<Session>({ is: 'UNKNOWN' });
let forgotten = 0;
forgetWith(() => {
  forgotten += 1;
  session.value = { is: 'UNKNOWN' };
});

const OWNER = 'owner';
const ME = 'me';
let accountHere: string | undefined;
const tabs = new BroadcastChannel('lodestar-session');

/** Asks the server who is signed in, and falls back on what this phone remembers when nothing can be reached. */
export async function findSession(): Promise<void> {
  const before = forgotten;
  const found = await look();
  // Whoever hid the page meanwhile is not let in again by an answer that comes late.
  if (forgotten === before) {
    session.value = found;
  }
}

async function look(): Promise<Session> {
  try {
    const { me } = await ask(MeDocument, {});
    startAfreshForAnother(me.id);
    await (me.leavesNothing ? leaveNothing() : remember(me));
    return { is: 'IN', me, fresh: true };
  } catch (error) {
    return error instanceof Unreachable ? remembered() : out();
  }
}

/** True while nobody could say who is signed in, because nothing could be reached. */
const isAway = computed(
  () => session.value.is === 'OUT_OF_REACH' || (session.value.is === 'IN' && !session.value.fresh),
);

/** Whenever there is hope, asks again for what could not be reached. */
export function keepFindingSession(): void {
  effect(() => (isAway.value ? onHope(() => void findSession()) : undefined));
}

/** After somebody signed in: finds out who, and has the other tabs of this browser look again. */
export async function signedIn(): Promise<void> {
  await findSession();
  tellOtherTabs();
}

/** The session ended on its own. What was being written stays; the PIN brings it back. */
export async function signInAgain(): Promise<void> {
  if (isGoing()) {
    return;
  }
  const staffEnded = isStaff(session.value) || (session.value.is === 'OUT' && session.value.staffEnded === true);
  session.value = { ...(await out()), ...(staffEnded && { staffEnded }) };
}

/** Whether somebody is here for the council. */
export const isStaff = (now: Session) => now.is === 'IN' && now.me.role !== 'YOUNG_PERSON' && now.me.role !== 'CARER';

/** Forgets who was here. Drafts and letters are another matter: they are asked about. */
export async function forgetOwner(): Promise<void> {
  const db = await phone();
  const owner = await db.get('facts', OWNER);
  await db.delete('facts', OWNER);
  if (owner) {
    await forget(owner, ME);
  }
  tellOtherTabs();
}

/**
 * Makes sure that the person signed in is still the one whose words are about to go. On a shared phone another tab may
 * have changed that, and one person's words must never arrive under another's name.
 */
export async function stillMe(account: string): Promise<void> {
  const { me } = await ask(WhoAmIDocument, {});
  if (me.id !== account) {
    throw new Refused('', 'SIGN_IN_NEEDED');
  }
}

/** Runs a request, and asks for the PIN when it turns out that the session is over. */
export async function signedInOnly<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Refused && error.signInNeeded) {
      await signInAgain();
    }
    throw error;
  }
}

/** Has the other tabs of this browser look again who is signed in. */
export const tellOtherTabs = () => tabs.postMessage('changed');

/** Starts this page afresh when another tab signs somebody in or out, and shows nothing until it has. */
export function followOtherTabs(): void {
  tabs.onmessage = () => {
    document.documentElement.hidden = true;
    location.reload();
  };
}

/** What one person saw must not stay in memory for the next: a page that changes hands starts from nothing. */
function startAfreshForAnother(account: string): void {
  if (accountHere && accountHere !== account) {
    location.replace('/');
  }
  accountHere = account;
}

async function out(): Promise<Extract<Session, { is: 'OUT' }>> {
  if (leavesNothing.value) {
    // A fresh page: nothing of this one stays in memory.
    location.replace('/');
  }
  const waiting = (await isBegun()) ? await (await phone()).count('letters') : 0;
  return { is: 'OUT', waiting: waiting > 0 };
}

/**
 * On a phone that is not theirs: from now on nothing is kept. What the site keeps for everybody goes too, unless it is
 * somebody else's way in here: what is theirs stays theirs.
 */
export async function leaveNothing(): Promise<void> {
  if (leavesNothing.value) {
    return;
  }
  await writeNothing();
  if (!wayBack()) {
    localStorage.clear();
    sessionStorage.clear();
    await forgetFiles();
  }
}

/** The files that make the pages, which the phone would keep to open them without a connection. */
async function forgetFiles(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function remember(me: Me): Promise<void> {
  if (me.youngPerson) {
    await (await phone()).put('facts', me.youngPerson.id, OWNER);
    await keep(me.youngPerson.id, ME, me);
  }
}

async function remembered(): Promise<Session> {
  const owner = await (await phone()).get('facts', OWNER);
  const me = owner ? await recall<Me>(owner, ME) : undefined;
  return me ? { is: 'IN', me, fresh: false } : { is: 'OUT_OF_REACH' };
}
