import { post } from '../api/client.ts';
import { Refused } from '../api/errors.ts';
import { signedIn } from '../api/session.ts';

const PIN_KNOWN = 'lodestar-pin';
const PIN_LENGTH = 6;

interface CameIn {
  next: 'CHOOSE_PIN' | 'SIGNED_IN';
  role?: string;
}

/** True when somebody has chosen a PIN on this phone. The proof is in a cookie that we cannot read. */
export const pinIsKnown = () => localStorage.getItem(PIN_KNOWN) !== null;

export const forgetPin = () => localStorage.removeItem(PIN_KNOWN);

/** Shows a code. A young person's code alone changes nothing yet: it asks for a PIN to go with it. */
export async function showCode(code: string): Promise<'CHOOSE_PIN' | 'SIGNED_IN'> {
  const answer = await post<CameIn>('/sign-in', { code });
  if (answer?.next === 'CHOOSE_PIN') {
    return 'CHOOSE_PIN';
  }
  await signedIn();
  return 'SIGNED_IN';
}

/** Uses the code up and ties the PIN to this phone. */
export async function choosePin(code: string, pin: string): Promise<void> {
  await post<CameIn>('/sign-in', { code, pin });
  localStorage.setItem(PIN_KNOWN, '1');
  await signedIn();
}

export async function givePin(pin: string): Promise<void> {
  try {
    await post<CameIn>('/sign-in/pin', { pin });
  } catch (error) {
    if (error instanceof Refused && error.code === 'DEVICE_NOT_KNOWN') {
      forgetPin();
    }
    throw error;
  }
  await signedIn();
}

export const leave = () => post('/sign-out', {});

/** What was typed, with anything but digits taken out, and no more of them than a PIN has. */
export const onlyPin = (typed: string) => typed.replace(/\D/g, '').slice(0, PIN_LENGTH);

export const isWholePin = (pin: string) => pin.length === PIN_LENGTH;
