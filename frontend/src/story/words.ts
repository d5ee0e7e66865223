/** The words of the page on which a young person takes their story away. */
export const words = {
  title: 'Take my story',
  intro:
    'You can have everything that Lodestar keeps about you. It is yours, and you can take it as often as you like.',
  inside: 'What is in it',
  parts: [
    'a page to read, in the order in which things happened',
    'your stars, what you said, and your own voice',
    'what was answered, and by whom',
    'your plan, your meetings, your homes and your people',
    'who looked at your things',
  ],
  opens: 'It opens on any phone or computer, also without the internet.',
  notInside: 'What is not in it',
  left: [
    'what somebody else said to keep you safe',
    'what belongs to another person, such as a carer’s own story',
    'what is still on your phone and not sent',
  ],
  ask: 'You can ask the council about the first two. You can also ask the council for a copy instead. Two people there look through it first, and you are told.',
  care: 'Whoever has the file can read it.',
  careMore:
    'On a phone or computer that others use too, they may find it. Keep it where only you can find it, or delete it when you have read it.',
  take: 'Take my story',
  slow: 'It is one file. With many recordings it can be big, so a good connection helps.',
} as const;
