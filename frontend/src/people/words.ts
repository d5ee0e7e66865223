/** The words of the worker's pages. */
export const words = {
  title: 'Your young people',
  signedInAs: (name: string, council: string) => `You are signed in as ${name}, ${council}.`,
  signOut: 'Sign out',
} as const;
