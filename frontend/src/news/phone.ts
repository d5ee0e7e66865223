/*
 * What the browser does for somebody who wants to be told on this phone. It asks its own maker's service for an address and
 * gives that to us; nothing of theirs goes with it, and no page of ours speaks with that service.
 */

/** Whether this phone can tell somebody anything: `REFUSED` when its owner, or its settings, said no. */
export type Can = 'YES' | 'REFUSED' | 'NOT_HERE';

export function canTell(): Can {
  if (!('serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis)) {
    return 'NOT_HERE';
  }
  return Notification.permission === 'denied' ? 'REFUSED' : 'YES';
}

/** Whether this browser still has an address, and may show what comes. */
export async function isReached(): Promise<boolean> {
  if (canTell() !== 'YES' || Notification.permission !== 'granted') {
    return false;
  }
  const registration = await navigator.serviceWorker.getRegistration();
  return !!(await registration?.pushManager.getSubscription());
}

/** Asks whether that is all right, and then for an address; gives none when the answer was no, or no answer. */
export async function askForAddress(key: string): Promise<string | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') {
    return undefined;
  }
  // One from before may be somebody else's, or for another key: this phone begins anew.
  await giveUpAddress();
  const { pushManager } = await navigator.serviceWorker.ready;
  const applicationServerKey = bytesOf(key);
  return (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })).endpoint;
}

/** From now on nothing reaches this browser, whoever sends it. */
export async function giveUpAddress(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
}

function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const plain = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
