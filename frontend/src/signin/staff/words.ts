/** The words of staff coming in, changing roles and being signed out. */
export const words = {
  title: 'Sign in for staff',
  intro: 'You sign in with your council account, and a second step such as your phone or a key.',
  signIn: 'Sign in with your council account',
  notStaff: 'If you are a young person, use the link or the code you were given.',
  haveCode: 'I have a code',

  endedTitle: 'You are signed out',
  ended: 'Nothing was done here for a while, or your access changed, so Lodestar signed you out and cleared this page.',
  endedKept: 'A view you were writing is kept on this computer. It is there when you are back.',

  problems: {
    'not-set-up': 'The council’s own sign-in is not set up here. Use the code you were given.',
    away: 'The council’s sign-in does not answer right now. Wait a moment, then try again.',
    'too-often': 'Too many people began to sign in from here at once. Wait 15 minutes, then try again.',
    again: 'That did not work. Please begin again.',
    'second-factor':
      'Your council account was used without a second step. Sign in again with one, such as your phone or a key.',
    'not-known':
      'You signed in with the council, but you have no role in Lodestar. Ask your administrator to give you one.',
  },

  roleTitle: 'What are you here as?',
  roleIntro: 'You act in one role at a time. You can change it later, on the page where you sign out.',
  roleOver: 'This took too long. Please sign in again.',
  otherTitle: 'Or change what you are here as',
  otherIntro: 'What you are doing now ends, and you begin in the other role.',
  roles: {
    PRACTITIONER: 'Worker',
    MANAGER: 'Manager',
    SAFEGUARDING_LEAD: 'Safeguarding lead',
    PARTICIPATION_LEAD: 'Participation lead',
    PANEL_MEMBER: 'Panel member',
    RECORDS_OFFICER: 'Records officer',
    ADMINISTRATOR: 'Administrator',
  },

  soonTitle: 'Are you still there?',
  soon: 'You will be signed out in two minutes, because nothing was done here for a while. What you wrote is kept.',
  stay: 'Stay signed in',
} as const;

/** A role that staff can have. */
export type StaffRole = keyof typeof words.roles;
