/*
 * What this page holds of what somebody said goes when the page is hidden. Whoever holds some says here how it goes;
 * what is kept on the phone, sealed, is another matter and stays.
 */
const holders: (() => void)[] = [];

export const forgetWith = (forget: () => void) => void holders.push(forget);

export function forgetAll(): void {
  for (const forget of holders) {
    forget();
  }
}
