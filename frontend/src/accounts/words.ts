/** The words of ways in: a young person's own phones, and inviting them to make one theirs. */
export const words = {
  mine: 'My phones',
  mineIntro:
    'These are the phones and tablets you come in on. Take off any that is lost, or that you do not know. What you said stays safe.',
  mineNotThis: 'You are on a phone that is not yours, so it is not in this list.',
  mineNone: 'There is none right now.',
  mineEnd: {
    end: 'Take it off',
    sure: (here: boolean) =>
      here
        ? 'Take off this phone? You are signed out at once, and need a new code to come in on it again.'
        : 'Take off this phone? Nobody can come in on it any more, from this moment on.',
    yes: 'Yes, take it off',
  },
  another: 'Another phone of yours',
  anotherIntro: 'You can come in on more than one phone. Get a code here and use it on the other one.',
  anotherCode: 'Get a code',
  anotherHow: (address: string) =>
    `On the other phone, open ${address} and type this code. Never give it to anyone else: who has it can see what you said.`,

  anotherShow: 'A code lets another phone in. So first show that it is you.',
  anotherNotHere: 'You cannot get a code on a phone that is not yours. Your worker can give you one.',

  thisPhone: 'This phone',
  aPhone: 'A phone or tablet',
  byPasskey: 'opens like the phone itself',
  byPin: 'opens with a PIN',
  madeOn: (day: string) => `Added on ${day}`,
  usedOn: (day: string) => `Last used on ${day}`,
  keep: 'Keep it',

  code: 'Code',
  worksUntil: (moment: string) => `Works once, until ${moment}.`,
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the link and copy it yourself.',

  theirs: (name: string) => `How ${name} comes in`,
  theirsProblem: 'How they come in',
  theirPhones: (name: string) => `Phones ${name} comes in on`,
  theirsNone: 'None yet. Make an invitation first.',
  theirsEnd: {
    end: 'End this phone',
    sure: () =>
      'End this phone? Nobody can come in on it any more, from this moment on. Everything they said stays, and you can invite them again.',
    yes: 'Yes, end it',
  },
  inviteTitle: (name: string) => `Invite ${name}`,
  inviteIntro: (name: string) =>
    `An invitation makes one phone ${name}’s own way in. Make one for a first phone, a new phone, or when they cannot get in. It works once, for 72 hours.`,
  inviteCarer: (name: string) =>
    `Hand it to ${name} and nobody else, parents and carers included: whoever uses it comes in as ${name}.`,
  invite: 'Make an invitation',
  inviteAnew: 'Make a new invitation',
  inviteOpen: (moment: string) =>
    `There is an invitation that works until ${moment}. It cannot be shown again. A new one ends it.`,
  shownOnce: 'This invitation is shown only now. Print it or hand it over before you leave this page.',
  qrTitle: (name: string) => `Square code that opens the page where a phone becomes ${name}’s own`,
  sayTitle: (name: string) => `What to tell ${name}`,
  say: (address: string) => [
    `Point your phone’s camera at the square. Or open ${address} and type the code.`,
    'Choose how you come in from now on: the way you unlock your phone, or a PIN that you choose.',
    'If it is not your own phone, say so on that page. Then nothing about you stays on it.',
    'If you lose the phone, tell me. I end it at once, and what you said is still there.',
  ],
  print: 'Print it',
} as const;
