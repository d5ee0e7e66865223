/** The words of a young person's first page and of what they want to be called. */
export const words = {
  hello: (name: string) => `Hello, ${name}`,
  helloNew: 'Hello',
  away: 'No connection right now. You can still give a star: it is kept on this phone and sent when there is one.',
  give: 'Give a star',
  giveFirst: 'Give your first star',
  carryOn: 'Carry on with your star',
  startOver: 'Delete it and start again',
  look: 'Look at it in words',
  given: (day: string) => `Your star of ${day}`,
  withDots: 'The dotted line is the time before.',
  say: 'Say something',
  said: 'What I said',
  journey: 'Your journey',
  whoLooked: 'Who looked at my things',
  aboutMe: 'About me',
  name: 'What should we call you?',
  looks: 'How it looks',
  phones: 'My phones',
  leave: 'Sign out',

  firstTitle: 'How is life going?',
  firstIntro:
    'A star has eight parts, one for each part of your life. You say how each one is going. You can skip any of them.',
  notEmergency:
    'Nobody reads it straight away, so it is not for emergencies. For those, use “I need help now”, at the top of every page.',
  secrets:
    'If what you say means that you or someone else is in danger, the people who see it have to act to keep you safe. They cannot keep that secret.',
  tooYoung: (day: string) => `You can give a star from ${day}.`,
  notYet: 'You can give a star when you are 8.',

  waiting: 'Your star is waiting on this phone. It goes by itself as soon as there is a connection.',
  sending: 'Your star is being sent…',
  cameBack: 'Your star could not be sent. Nothing is lost.',
  putRight: 'Put it right',
  cameBackLater: 'It opens again here once you have sent or deleted the star you are giving now.',

  nameTitle: 'What should we call you?',
  nameIntro: 'Any name you like to be called. Your workers see it too.',
  nameNow: (name: string) => `Right now we call you ${name}.`,
  nameLabel: 'Call me',
  nameEmpty: 'Type a name first.',
  nameSave: 'Call me this',
  nameSaved: (name: string) => `We call you ${name} now.`,
  nameClash: 'The name was changed somewhere else too. Which one do you want?',
} as const;
