/** The words of emergencies and notices, for those who open records and those who watch over them. */
export const words = {
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
  at: (day: string, time: string) => `${day}, ${time}`,
  older: 'Show older ones',

  emergencyWay: 'Emergency',
  emergencyTitle: 'Open a record in an emergency',
  emergencyIntro:
    'For when a young person may be at risk and nobody who supports them can be reached. It is for reading only.',
  whatHappens: 'What happens when you open it',
  happens: [
    'You can read their star, their name and who supports them for 60 minutes. You can change nothing.',
    'Their workers’ managers, your manager and every records officer are told at once, with your name and your reason.',
    'The young person is told at once, unless you write why that is not safe. Then they are told as soon as somebody else says that it is.',
    'It stays in the list of who looked at their things for good.',
  ],
  reference: 'The council’s reference of the young person',
  referenceHint: 'Exactly as the council writes it. There is no search by name.',
  referenceMissing: 'Type the council’s reference of the young person.',
  reason: 'Why do you have to open it now?',
  reasonHint: 'At least 20 characters. Those who are told read it, and so does the young person.',
  counted: (count: number, least: number) =>
    count < least ? `${count} of at least ${least} characters` : `${count} characters`,
  tell: 'Is it safe to tell the young person now?',
  tellNow: 'Yes, tell them now',
  tellLater: 'No, it is not safe to tell them yet',
  tellMissing: 'Choose one.',
  notSafe: 'Why is it not safe to tell them yet?',
  notSafeHint: 'At least 20 characters. Records officers and safeguarding leads read it.',
  open: 'Open the record for 60 minutes',
  notFound:
    'We could not find anybody by that reference whom you can open. Check it letter by letter. If you support them, they are in your list.',
  openNow: 'What you have open now',
  openUntil: (reference: string, time: string) => `${reference}, until ${time}`,

  banner: (time: string) =>
    `Emergency: you can read this until ${time}. The managers and the records officers have been told.`,
  end: 'End it now',
  ended: 'It has ended.',

  noticesWay: 'Notices',
  count: (count: number) => `${count} new`,
  noticesTitle: 'What you need to know',
  noticesEmpty: 'Nothing yet. When a record is opened in an emergency, it says so here.',
  noticesList: 'Notices',
  EMERGENCY: (who: string, role: string, reference: string) =>
    `${who} (${role}) opened the record ${reference} in an emergency.`,
  NOT_EXPECTED: (who: string, role: string, reference: string) =>
    `The young person ${reference} did not expect that ${who} (${role}) looked. Find out why, and let the young person know.`,
  HANDED_OVER: (who: string, role: string, reference: string) =>
    `${who} (${role}) handed ${reference} over to another worker.`,
  COPY_ASKED: (who: string, role: string, reference: string) =>
    `${who} (${role}) puts together a copy for ${reference}.`,
  LETTER: (who: string, role: string, reference: string) => `${who} (${role}) wrote a letter to ${reference}.`,
  why: 'Why:',
  youngPersonTold: (day: string) => `The young person was told on ${day}.`,
  youngPersonNotTold: 'The young person has not been told. Why not:',
  openStill: (time: string) => `It is open until ${time}.`,
  endedAt: (when: string) => `It was ended on ${when}.`,
  seen: 'I have seen this',
  seenOn: (when: string) => `You saw this on ${when}.`,
  whoLooked: 'Who looked at this record',

  untoldTitle: 'The young person has not been told yet',
  untoldIntro: 'As soon as it is safe, they have to know. Not whoever opened the record decides that, but one of you.',
  putOff: (who: string, role: string, reference: string, when: string) =>
    `${who} (${role}) opened the record ${reference}. Telling was put off on ${when}, because:`,
  tellThem: 'It is safe: tell them now',
  notByYou: 'You opened this record, so somebody else has to say when it is safe.',

  looksTitle: 'Who looked at this record',
  looksIntro: 'As the young person sees it, with emergencies of which they have not been told yet.',
  looksEmpty: 'Nobody has looked at this record yet.',
} as const;
