import type { Agreement } from '../../api/generated/graphql.ts';
import type { SideWords } from '../writer.ts';

const agreements: Record<Agreement, string> = { AGREE: 'agrees', PARTLY: 'partly agrees', DISAGREE: 'disagrees' };

/** How staff are asked for what they write. */
export const side = (name: string): SideWords => ({
  mine: 'What you say',
  earlier: `From ${name}`,
  putIn: 'Quote their words',
  nothingOfMine: 'Nothing is written from your side yet.',
  write: 'Write your side',
  change: 'Change your side',
  save: 'Put it into the plan',
  stop: 'Leave it as it was',
  empty: 'Write something first.',
  kept: 'Kept on this computer as you type.',
  goals: 'What will happen',
  noGoals: 'There are no goals here yet.',
  addGoal: 'Add a goal',
  goalLabel: 'What should happen?',
  goalHint: `In words that ${name} would use. One thing at a time.`,
  goalEmpty: 'Say what should happen first.',
  ideas: `What matters most to ${name}, from their star`,
  standing: 'How does it stand?',
  standings: { OPEN: 'Being worked on', REACHED: 'Reached', LET_GO: 'No longer wanted' },
});

/** The words of a young person's plan as the people who support them read and write it. */
export const words = {
  title: (name: string) => `${name}’s plan`,
  carePlan: (name: string) => `${name}’s care plan`,
  intro: (name: string) =>
    `Each side writes its own words. You cannot change ${name}’s words, and a disagreement stays until both sides changed it.`,
  matters: 'The parts of the plan',
  disagrees: (name: string) => `${name} disagrees`,
  toAnswer: (name: string) => `${name} disagrees with:`,
  nothingYet: 'Nothing yet',
  onlyTheirs: (name: string) => `Only ${name} wrote here`,
  onlyOurs: (by: string) => `Only ${by} wrote here`,
  both: 'Both sides wrote here',
  worker: 'What the worker says',
  fromPlan: 'Their side of this part',
  lowStep: (area: string, step: string) => `In their star: ${area}, ${step.toLowerCase()}`,
  says: (name: string) => `What ${name} says`,
  agreed: (name: string, what: Agreement, day: string) => `${name} ${agreements[what]} (${day}).`,
  standsOn: (name: string, day: string) => `${name} said so on ${day}. They see that it stands.`,
  standsNotAnswered: 'Write something new on your side. It is then for them to say whether they agree.',
  standsAnswered: 'Your side has been changed since. It is now for them to say whether they agree.',
  versions: 'What changed, and when',
  waiting: 'Something you wrote waits on this computer. It goes by itself as soon as there is a connection.',
  notThere: 'This part is not in the plan.',

  signTitle: 'Sign the plan',
  signIntro: 'You sign it as it stands now. Later changes stay visible as changes since.',
  sign: 'Sign it as it stands',
} as const;
