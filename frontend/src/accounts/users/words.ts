/** The words of the administrator's page. */
export const words = {
  title: 'Who can sign in',
  intro:
    'Staff and panel members who have a way in. You never see what young people say, and nobody changes their own roles.',
  yourPages: 'Your pages',
  signedInAs: 'Signed in as',
  administrator: 'administrator',
  signOut: 'Sign out',
  listName: 'People who can sign in, by name',
  shown: (count: number, more: boolean) => `${count} shown. ${more ? 'There are more.' : 'That is everyone.'}`,
  showMore: 'Show more',

  you: 'This is you. Another administrator changes your roles.',
  noRoles: 'No role: they cannot sign in.',
  ended: 'Has no way in any more. A new role lets them in again.',
  subjectIs: (subject: string) => `Council account: ${subject}`,
  referenceIs: (reference: string) => `Number in the return: ${reference}`,
  managerIs: (manager: string) => `Managed by ${manager}`,
  change: (name: string) => `Change roles of ${name}`,
  give: 'Give',
  take: 'Take away',
  giveRole: (role: string, name: string) => `Give ${name} the role: ${role}`,
  takeRole: (role: string, name: string) => `Take away from ${name} the role: ${role}`,
  end: (name: string) => `End ${name}’s way in`,
  endSure: (name: string) =>
    `${name} is signed out everywhere at once and cannot come in again. What they did stays as it is.`,
  endYes: 'Yes, end it',
  endNo: 'No, keep it',
  changed: (name: string) => `Done. It counts from ${name}’s next click.`,
  stale: 'Somebody else changed this person first. The list is new now: look again.',

  addTitle: 'Add somebody',
  name: 'Name',
  subject: 'Council account',
  subjectHint: 'What the council’s sign-in calls them. It is no e-mail address; your sign-in team can look it up.',
  reference: 'Number in the return, for a social worker',
  referenceHint: 'If they have one. Then they see the young people they support.',
  rolesOf: 'What they are here as',
  manager: 'Who manages them',
  noManager: 'Nobody, or not said yet',
  add: 'Add them',
  added: (name: string) => `${name} can sign in now.`,
  chooseRole: 'Choose at least one role.',
  nameMissing: 'Write the name.',
  subjectMissing: 'Write what the council’s sign-in calls them.',

  roles: {
    PRACTITIONER: 'Worker',
    MANAGER: 'Manager',
    SAFEGUARDING_LEAD: 'Safeguarding lead',
    PARTICIPATION_LEAD: 'Participation lead',
    PANEL_MEMBER: 'Panel member',
    RECORDS_OFFICER: 'Records officer',
    ADMINISTRATOR: 'Administrator',
  },
} as const;

/** A role an administrator can give. */
export type StaffRole = keyof typeof words.roles;

export const STAFF_ROLES = Object.keys(words.roles) as StaffRole[];
