import type { GoalStanding, PlanSide, WriteMyGoalInput, WriteMyViewInput } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What both sides write into a plan: a mutation's input, without the letter's own id and without whose plan it is. */
export type Body =
  | { readonly is: 'VIEW'; readonly input: Sent<WriteMyViewInput> }
  | { readonly is: 'GOAL'; readonly input: Sent<WriteMyGoalInput> };

/** One side of a plan at work on it: what it is asked, and how what it writes gets there. */
export interface Writer {
  /** Whose drafts these are. */
  readonly account: string;
  readonly side: PlanSide;
  /** What the young person is called where somebody is chosen: themselves, or by name. */
  readonly youngPerson: string;
  readonly supporters: Self['supporters'];
  /** The version of the plan's words that is on the screen, under which it is written. */
  readonly templateVersion: number;
  readonly words: SideWords;
  /** The name of a draft of this side in this plan. */
  draftName(of: string): string;
  send(what: string, draft: unknown, body: Body): Promise<boolean>;
}

/** The words in which one side is asked for what it writes. */
export interface SideWords {
  readonly mine: string;
  /** What was said before and may be put in. */
  readonly earlier: string;
  readonly putIn: string;
  readonly nothingOfMine: string;
  readonly write: string;
  readonly change: string;
  readonly save: string;
  readonly stop: string;
  readonly empty: string;
  readonly kept: string;
  readonly goals: string;
  readonly noGoals: string;
  readonly addGoal: string;
  readonly goalLabel: string;
  readonly goalHint: string;
  readonly goalEmpty: string;
  /** What matters most to the young person, from their star. */
  readonly ideas: string;
  readonly standing: string;
  readonly standings: Readonly<Record<GoalStanding, string>>;
}
