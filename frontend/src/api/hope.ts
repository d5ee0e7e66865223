const EVERY_MINUTE = 60_000;

/**
 * Calls whenever there is hope that what could not be reached can be reached now: when a connection comes back, when the
 * page is looked at again, and every minute. Gives back how to stop.
 */
export function onHope(again: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && again();
  const onTheMinute = setInterval(again, EVERY_MINUTE);
  addEventListener('online', again);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(onTheMinute);
    removeEventListener('online', again);
    document.removeEventListener('visibilitychange', seen);
  };
}
