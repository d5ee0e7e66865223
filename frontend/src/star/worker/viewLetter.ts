import { signal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { GiveViewDocument, type GiveViewInput } from '../../api/generated/graphql.ts';
import { carry, flush, type Letter, letters, post, takeBack, throwAway } from '../../api/outbox.ts';
import { stillMe } from '../../api/session.ts';
import type { Step } from '../answer.ts';
import { type DraftAnswer, isAnswered } from '../draft.ts';
import { keepView, nameOf, openView, saysAnything, type ViewDraft } from './viewDraft.ts';

const KIND = 'giveView';

/** A view on its way: the input of the mutation without the letter's own id. */
interface ViewLetter {
  readonly account: string;
  readonly input: Omit<GiveViewInput, 'clientMutationId'>;
}

/** How it stands with a view that was sent. */
export type Fate = 'ARRIVED' | 'WAITING' | 'REFUSED';

/** Whose view arrived last while this page was open, and how many have; goes up so that pages know to look again. */
export const arrived = signal<{ readonly count: number; readonly youngPerson?: string }>({ count: 0 });

/** The young people whose view came back from the server and waits to be put right. */
export const cameBack = signal<readonly string[]>([]);

carry<ViewLetter>(KIND, async (clientMutationId, { account, input }) => {
  await stillMe(account);
  await ask(GiveViewDocument, { input: { ...input, clientMutationId } });
  arrived.value = { count: arrived.value.count + 1, youngPerson: input.youngPersonId };
});

/** Puts the view into the outbox and tries to send it at once. Nothing when it had already gone. */
export async function sendView(account: string, youngPerson: string, draft: ViewDraft): Promise<Fate | undefined> {
  cameBack.value = cameBack.value.filter((each) => each !== youngPerson);
  await keepView(account, youngPerson, draft);
  const body: ViewLetter = { account, input: inputOf(youngPerson, draft) };
  const id = await post(account, KIND, body, nameOf(youngPerson));
  if (!id) {
    return undefined;
  }
  await flush(account);
  const letter = letters.value.find((each) => each.id === id);
  if (letter?.refused) {
    await reopen(account, letter);
    return 'REFUSED';
  }
  return letter ? 'WAITING' : 'ARRIVED';
}

/** A view that the server could not take becomes a draft again, with the server's sentence, unless another is under way. */
export async function reopen(account: string, letter: Letter): Promise<void> {
  const body = letter.kind === KIND && letter.refused ? await takeBack<ViewLetter>(account, letter.id) : undefined;
  if (!body) {
    return;
  }
  const youngPerson = body.input.youngPersonId;
  if (saysAnything(await openView(account, youngPerson))) {
    return;
  }
  await keepView(account, youngPerson, { ...draftOf(body.input), refused: letter.refused });
  await throwAway(account, letter.id);
  cameBack.value = [...cameBack.value, youngPerson];
}

/** True while a view waits on this computer. */
export const viewWaits = () => letters.value.some((letter) => letter.kind === KIND && !letter.refused);

export function inputOf(youngPersonId: string, draft: ViewDraft): ViewLetter['input'] {
  const ratings = Object.entries(draft.answers).filter(([, answer]) => isAnswered(answer));
  return { youngPersonId, templateVersion: draft.version, ratings: ratings.map(ratingOf) };
}

function ratingOf([area, { step, nonAnswer, words }]: [string, DraftAnswer]): GiveViewInput['ratings'][number] {
  const written = words?.trim();
  return { area, ...(step ? { step } : { nonAnswer: nonAnswer ?? null }), ...(written && { words: written }) };
}

export function draftOf({ templateVersion, ratings }: ViewLetter['input']): ViewDraft {
  const answers = ratings.map(({ area, step, nonAnswer, words }): [string, DraftAnswer] => [
    area,
    { step: (step ?? undefined) as Step | undefined, nonAnswer: nonAnswer ?? undefined, words: words ?? undefined },
  ]);
  return { version: templateVersion, answers: Object.fromEntries(answers) };
}
