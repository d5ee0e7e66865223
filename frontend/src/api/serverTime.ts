/** When the server last spoke: its own time, and how long this page had been open then. */
let spoke: { readonly time: number; readonly at: number } | undefined;

/** Notes what the server says the time is. Answers out of a cache or without a date tell nothing. */
export function noteServerTime(date: string | null): void {
  const time = Date.parse(date ?? '');
  if (!Number.isNaN(time)) {
    spoke = { time, at: performance.now() };
  }
}

/** The server's time now; nothing before it has spoken. Counted on from there without this device's own clock. */
export function serverNow(): Date | undefined {
  return spoke && new Date(spoke.time + performance.now() - spoke.at);
}
