/** Lets the site open without a connection, once it has been opened with one. Without this it still works online. */
export function keepOpenableOffline(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
  }
}
