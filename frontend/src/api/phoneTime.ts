/** What the phone believes, passed on as that. A clock so wrong that it has no ordinary year is left out. */
export function timeOfPhone(): string | undefined {
  const now = new Date();
  return now.getFullYear() > 1970 && now.getFullYear() < 10_000 ? now.toISOString() : undefined;
}
