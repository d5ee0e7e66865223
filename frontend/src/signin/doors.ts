import { post } from '../api/client.ts';
import { leaveNothing, signedIn } from '../api/session.ts';
import { keepWay } from '../api/way.ts';

const PIN_LENGTH = 6;

interface CameIn {
  next: 'CHOOSE_HOW' | 'SIGNED_IN';
  role?: string;
}

/** Shows a code. A young person's changes nothing yet: it asks how they want to come in. */
export async function showCode(code: string): Promise<CameIn['next']> {
  const answer = await post<CameIn>('/sign-in', { code });
  if (answer?.next === 'CHOOSE_HOW') {
    return 'CHOOSE_HOW';
  }
  await signedIn();
  return 'SIGNED_IN';
}

/** Uses the code up and ties the PIN to this phone. */
export async function choosePin(code: string, pin: string): Promise<void> {
  await post<CameIn>('/sign-in', { code, pin });
  await tellNobodyBefore();
  keepWay('PIN');
  await signedIn();
}

/** Uses the code up, and has the phone itself ask who is there from now on. */
export async function choosePasskey(code: string): Promise<void> {
  const { makePasskey } = await import('./passkey.ts');
  await post<CameIn>('/sign-in', { code, passkey: await makePasskey(code) });
  await tellNobodyBefore();
  keepWay('PASSKEY');
  await signedIn();
}

/** Whoever had this browser before is told nothing on it any more: it is somebody else's phone now. */
async function tellNobodyBefore(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  } catch {
    // A browser that tells nobody anything.
  }
}

/** Uses the code up for this one time; nothing is written before, or after. */
export async function comeInOnce(code: string): Promise<void> {
  await post<CameIn>('/sign-in', { code, leaveNothing: true });
  await leaveNothing();
  await signedIn();
}

export async function givePin(pin: string): Promise<void> {
  await post<CameIn>('/sign-in/pin', { pin });
  await signedIn();
}

export async function givePasskey(): Promise<void> {
  const { signWithPasskey } = await import('./passkey.ts');
  await post<CameIn>('/sign-in/passkey', { passkey: await signWithPasskey() });
  await signedIn();
}

/** Whether this phone can ask for a fingerprint, a face or its own PIN. */
export async function hasPasskeys(): Promise<boolean> {
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

export const leave = () => post('/sign-out', {});

/** What was typed, with anything but digits taken out, and no more of them than a PIN has. */
export const onlyPin = (typed: string) => typed.replace(/\D/g, '').slice(0, PIN_LENGTH);

export const isWholePin = (pin: string) => pin.length === PIN_LENGTH;
