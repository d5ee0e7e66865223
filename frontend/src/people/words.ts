/** The words of the worker's pages. */
export const words = {
  yourPages: 'Your pages',
  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  roles: {
    YOUNG_PERSON: 'young person',
    CARER: 'carer',
    PRACTITIONER: 'worker',
    MANAGER: 'manager',
    SAFEGUARDING_LEAD: 'safeguarding lead',
    PARTICIPATION_LEAD: 'participation lead',
    PANEL_MEMBER: 'panel member',
    RECORDS_OFFICER: 'records officer',
    ADMINISTRATOR: 'administrator',
  },

  title: 'Your young people',
  intro: 'Everyone you support now. Whoever has never given a star comes first, then the oldest star.',
  empty:
    'You do not support anyone in Lodestar yet. When you do, they are here. If someone is missing, tell your manager.',
  teamTitle: 'Your team’s young people',
  teamIntro: 'Everyone your team supports now. Whoever has never given a star comes first, then the oldest star.',
  teamEmpty: 'Your team does not support anyone in Lodestar yet. When it does, they are here.',
  listName: 'Young people, the longest wait first',
  years: (age: number) => `${age} ${age === 1 ? 'year' : 'years'} old`,
  noStar: 'No star yet.',
  neverAsked: 'They have not told us how life is going.',
  starFrom: (day: string) => `Can give a star from ${day}.`,
  nothingStandsOut: 'No step chosen for any part of life.',
  showMore: 'Show more',
  shown: (count: number, more: boolean) => `${count} shown. ${more ? 'There are more.' : 'That is everyone.'}`,
} as const;
