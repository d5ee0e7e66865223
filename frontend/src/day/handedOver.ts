/** The words by which a young person is told that they have a new worker. */
export const handedOver = {
  title: 'Your new worker',
  none: 'Your worker has not changed here yet. When that happens, it says here who comes and why.',
  now: (name: string, kind: string) => `${name} is your ${kind} now`,
  until: (name: string, day: string) => `${name} was your worker until ${day}.`,
  why: 'Why',
  means: (from: string, to: string) =>
    `${from} cannot see your things any more. ${to} can. If you asked ${from} something that is still open, ${to} takes it on.`,
  aboutMe: (name: string) => `Tell ${name} about you, in your own words`,
  before: 'Before that',
  changed: (from: string, to: string, day: string) => `${to} came after ${from}, on ${day}.`,
  kinds: {
    SOCIAL_WORKER: 'social worker',
    PERSONAL_ADVISER: 'personal adviser',
    CARER: 'carer',
    ADVOCATE: 'advocate',
    MANAGER: 'manager',
  },
} as const;
