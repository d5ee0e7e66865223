/** The words of coming in and going out. */
export const words = {
  codeTitle: 'Hello',
  codeIntro: 'To come in, type the code you were given.',
  code: 'Your code',
  codeHint: 'It looks like ABCD-EFGH-JKMN. Big or small letters are both fine.',
  codeMissing: 'Type your code first. It has 12 letters and numbers.',
  comeIn: 'Come in',
  checking: 'Checking your code…',

  chooseTitle: 'Choose a PIN',
  chooseIntro:
    'Pick 6 numbers that you can remember and other people cannot guess. You need them each time you come in on this phone.',
  choosePin: 'Your new PIN',
  chooseTip: 'Not your birthday, and not 123456.',
  hidePin: 'Hide the numbers',
  showPin: 'Show the numbers',
  chosen: 'That is my PIN',

  pinTitle: 'Welcome back',
  pinIntro: 'Type your PIN to come in.',
  pinWaiting: 'What you said is safe on this phone. Type your PIN and it will be sent.',
  pin: 'Your PIN',
  pinHint: '6 numbers',
  otherCode: 'I have a new code',
  forgotPin: 'Forgotten your PIN? Ask your worker for a new code.',

  sixDigits: 'A PIN has 6 numbers. Type all 6.',
  unknownPhone: 'This phone needs a new code. Ask your worker for one.',

  outTitle: 'Sign out',
  outIntro: 'Next time you need your PIN to come in.',
  outIntroCode: 'Next time you need your code to come in.',
  outUnsentCode: 'There is a view on this computer that has not been sent yet.',
  outKeepCode: 'Sign out and keep it on this computer',
  outUnsent: 'There is a star on this phone that has not been sent yet.',
  outKeep: 'Sign out and keep it on this phone',
  outDelete: 'Sign out and delete it',
  out: 'Sign out',
  stay: 'Stay here',

  nothingTitle: (name: string) => `Hello, ${name}`,
  nothing: (role: string, council: string) =>
    `You are signed in as ${role} for ${council}. There is nothing for you here yet.`,
  unreachableTitle: 'No connection',
  unreachable: 'We cannot reach Lodestar right now. Check your signal, then try again.',
  roles: {
    YOUNG_PERSON: 'a young person',
    CARER: 'a carer',
    PRACTITIONER: 'a worker',
    MANAGER: 'a manager',
    SAFEGUARDING_LEAD: 'the safeguarding lead',
    PARTICIPATION_LEAD: 'the participation lead',
    PANEL_MEMBER: 'a panel member',
    RECORDS_OFFICER: 'a records officer',
    ADMINISTRATOR: 'an administrator',
  },
} as const;
