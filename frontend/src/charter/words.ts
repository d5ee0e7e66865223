import type { CharterKept, Role } from '../api/generated/graphql.ts';

const roles: Partial<Record<Role, string>> = {
  PRACTITIONER: 'worker',
  MANAGER: 'manager',
  SAFEGUARDING_LEAD: 'safeguarding lead',
  PARTICIPATION_LEAD: 'participation lead',
  PANEL_MEMBER: 'panel member',
  RECORDS_OFFICER: 'records officer',
};

const roleName = (role: Role) => roles[role] ?? '';

const many: Partial<Record<Role, readonly [one: string, more: string]>> = {
  PRACTITIONER: ['worker', 'workers'],
  MANAGER: ['manager', 'managers'],
  SAFEGUARDING_LEAD: ['safeguarding lead', 'safeguarding leads'],
  PARTICIPATION_LEAD: ['participation lead', 'participation leads'],
  PANEL_MEMBER: ['panel member', 'panel members'],
  RECORDS_OFFICER: ['records officer', 'records officers'],
};

const kept: Record<CharterKept, string> = { YES: 'Yes', A_BIT: 'A bit', NO: 'No' };

/** The words of the charter. */
export const words = {
  title: 'Our charter',
  intro: 'This is what the council promises about working together with you. People sign it with their name.',
  none: 'No charter is written yet.',
  writtenOn: (version: number, day: string) => `Version ${version}, written on ${day}`,
  signed: 'Who signed it',
  noneSigned: 'Nobody has signed this version yet.',
  signer: (role: Role, organisation: string | null | undefined) =>
    organisation ? `${roleName(role)}, ${organisation}` : roleName(role),
  counted: (role: Role, count: number) => `${count} ${many[role]?.[count === 1 ? 0 : 1] ?? ''}`,
  andMore: 'And more people.',
  asked: 'Does the council keep it?',
  askedWhy:
    'Nobody else sees your answer. It is counted only together with many others, so that nobody can tell which one is yours. You can change it.',
  kept,
  choose: 'Choose an answer first.',
  send: 'Send my answer',
  said: 'Thank you. Your answer is there, and you can change it.',
} as const;
