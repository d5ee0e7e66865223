import { effect, signal } from '@preact/signals';
import { post } from './client.ts';
import { Refused } from './errors.ts';
import { isStaff, session, signInAgain } from './session.ts';

/** How many seconds before the end staff are warned. */
const WARNING = 120;

/** The server is told at most this often that somebody did something. */
const OFTEN = 60_000;

const INPUTS = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

/** When the session ends by itself, by this device's clock, while its person is being warned; otherwise nothing. */
export const endsSoon = signal<number | undefined>(undefined);

const tabs = new BroadcastChannel('lodestar-activity');
let timer: ReturnType<typeof setTimeout> | undefined;
let toldAt = Number.NEGATIVE_INFINITY;
let later: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the session open while its person does something, and sees when it ends. Only real input counts: a page that is
 * left open, and letters that are tried again, must not keep somebody signed in.
 */
export function watchIdle(): void {
  for (const kind of INPUTS) {
    addEventListener(kind, noteInput, { capture: true, passive: true });
  }
  tabs.onmessage = ({ data }: MessageEvent<number>) => isIn() && (data > 0 ? plan(data) : void look());
  // A device that slept did not count the time.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && isIn() && look());
  effect(() => {
    if (isIn()) {
      void look();
    } else {
      stop();
    }
  });
}

/** The person says that they are still there. */
export async function stay(): Promise<void> {
  clearTimeout(later);
  later = undefined;
  toldAt = Date.now();
  await ask('/session/extend');
}

/** Signed in, as the server has said and not as the phone remembers. */
const isIn = () => session.value.is === 'IN' && session.value.fresh;

/** Once somebody is being warned, only their answer counts: a sleeve on the keyboard is none. */
function noteInput(event: Event): void {
  if (!event.isTrusted || !isIn() || endsSoon.value || later) {
    return;
  }
  const wait = toldAt + OFTEN - Date.now();
  later = setTimeout(() => void stay(), Math.max(0, wait));
}

const look = () => ask('/session/left');

async function ask(door: string): Promise<void> {
  try {
    const answer = await post<{ secondsLeft: number }>(door, {});
    if (answer && isIn()) {
      plan(answer.secondsLeft);
      if (door === '/session/extend') {
        tabs.postMessage(answer.secondsLeft);
      }
    }
  } catch (error) {
    if (error instanceof Refused && error.signInNeeded) {
      await end();
    } else {
      // Out of reach: nothing is known, so it is asked again.
      again(OFTEN);
    }
  }
}

/** Warns staff in time, and looks again when it should be over: another tab may have kept it open. */
function plan(secondsLeft: number): void {
  const warn = isStaff(session.value);
  if (warn && secondsLeft <= WARNING) {
    endsSoon.value = Date.now() + secondsLeft * 1000;
  } else {
    endsSoon.value = undefined;
  }
  const wait = warn && secondsLeft > WARNING ? secondsLeft - WARNING : secondsLeft;
  again((wait + 1) * 1000);
}

function again(millis: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void look(), millis);
}

async function end(): Promise<void> {
  stop();
  await signInAgain();
  tabs.postMessage(0);
}

function stop(): void {
  clearTimeout(timer);
  clearTimeout(later);
  later = undefined;
  toldAt = Number.NEGATIVE_INFINITY;
  endsSoon.value = undefined;
}
