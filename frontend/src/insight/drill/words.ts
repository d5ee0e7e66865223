import type { DrillFound, DrillKnown, DrillKnownFrom, DrillOutcome, DrillStep } from '../../api/generated/graphql.ts';

const known: Record<DrillKnown, string> = {
  ONE: 'one young person',
  TWO_TO_FIVE: 'two to five young people',
  MORE: 'more than five young people',
};

const knownFrom: Record<DrillKnownFrom, string> = {
  HOME: 'a home or a foster family',
  SCHOOL: 'a school or college',
  FAMILY: 'a family',
  WORK: 'work with young people',
  NEWS: 'the news, or people talking',
};

const step: Record<DrillStep, string> = {
  SMALL_GROUPS: 'Small groups',
  SUBTRACT: 'Taking away',
  QUARTERS: 'This quarter and the one before',
  THE_LAST_ONE: 'The last one',
  THEMES: 'Themes and promises',
  QUOTES: 'Young people’s own words',
  PUBLISHED: 'What others publish',
  FILES: 'Files and paper',
  HELD_BACK: 'What is held back',
};

const how: Record<DrillStep, string> = {
  SMALL_GROUPS:
    'Look at each table by age, home and time in care. Is a group hardly more than the young people you know?',
  SUBTRACT:
    'Take one group away from everybody, or one table from another. Is what is left about only a few young people?',
  QUARTERS:
    'Open the quarter before beside this one. You know who came and who left. Does what changed tell about them alone?',
  THE_LAST_ONE:
    'Say you know what all but one of a group answered. Does few, some or most tell you what the last one answered?',
  THEMES: 'Read the themes, the promises and their dates. Does one of them fit only somebody you know?',
  QUOTES: 'Read the words that are shown. Do you know who talks like that, or what they talk about?',
  PUBLISHED:
    'Put beside it what the department publishes, what was in the news, and the last panel papers. Do two of them together tell more?',
  FILES:
    'Open the CSV file, the Excel file, the pack and the print. Is there anything in them that is not on the page?',
  HELD_BACK: 'Look at what is held back. Does where it stands tell you that somebody is there, or nobody?',
};

const found: Record<DrillFound, string> = {
  AN_ANSWER: 'What one young person answered',
  TOO_FEW: 'Something about too few young people',
  SOMEBODY_IN_IT: 'That one young person is among those counted',
  A_SPEAKER: 'Whose words are shown',
};

const outcome: Record<DrillOutcome, string> = {
  NOTHING: 'Nothing could be found out',
  SOMETHING: 'Something could be found out',
};

/** The words of the drill: trying to find somebody, before somebody else does. */
export const words = {
  way: 'Drill: try to find somebody',
  title: (quarter: string) => `Drill: ${quarter}`,
  intro:
    'Be somebody who wants to know. “I am a councillor who knows three children in this home.” Try to find out something about one of them from what is released, and write down what came of it. An hour is enough.',
  machine: (fewest: number, released: string) =>
    `The machine tried first. Before these figures were released on ${released}, everything that can be worked out from all figures ever released, by adding and taking away, was checked: it is always about ${fewest} young people or more. What somebody knows besides, only a person can try.`,
  steps: 'What to try',
  stands: 'What came of it so far',
  listName: 'Drills, the newest first',
  notTried: 'Nobody has tried yet to find somebody in this quarter.',
  triedClean: (day: string) => `Tried last on ${day}. Nobody found anything.`,
  somethingFound: 'Somebody found something out in this quarter.',
  toDo: 'Tell the safeguarding lead or the data protection lead today, by talking to them. Send no name and no picture of the page. They decide what happens next. The figures do not change by themselves.',
  record: 'Write down what came of it',
  nothingTyped: 'There is nothing to type here: what you write down stays for ever, and must not name anybody.',
  day: 'When did you try?',
  known: 'How many did you know?',
  knownFrom: 'Where did you know them from?',
  tried: 'What did you try?',
  outcome: 'What could you find out?',
  what: 'What was it?',
  foundBy: 'By which of the steps?',
  save: 'Write it down',
  leave: 'Leave it',
  saved: 'It is written down and stays.',
  chooseAll: 'Answer every question first.',
  choices: { known, knownFrom, step, how, found, outcome },
  line: (by: string, day: string) => `${by} tried on ${day}.`,
  knew: (many: DrillKnown, from: DrillKnownFrom) => `Knew ${known[many]} from ${knownFrom[from]}.`,
  didTry: (steps: readonly DrillStep[]) => `Tried: ${steps.map((each) => step[each].toLowerCase()).join('; ')}.`,
  didNot: (steps: readonly DrillStep[]) => `Not tried: ${steps.map((each) => step[each].toLowerCase()).join('; ')}.`,
  foundWhat: (what: DrillFound, by: DrillStep) => `${found[what]}. Found by: ${step[by].toLowerCase()}.`,
} as const;
