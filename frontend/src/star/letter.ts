import { batch, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { GiveReadingDocument, type GiveReadingInput } from '../api/generated/graphql.ts';
import { carry, flush, type Letter, letters, post, takeBack, throwAway } from '../api/outbox.ts';
import { timeOfPhone } from '../api/phoneTime.ts';
import { stillMe } from '../api/session.ts';
import { go } from '../ui/route.ts';
import type { Step } from './answer.ts';
import { DRAFT, type Draft, type DraftAnswer, draft, isAnswered, putDraft, saved, saysAnything } from './draft.ts';
import { SENT } from './places.ts';

const KIND = 'giveReading';

/** What a star says, on its way: the input of the mutation without the letter's own id. */
interface StarLetter {
  readonly account: string;
  readonly input: Omit<GiveReadingInput, 'clientMutationId'>;
}

/** The star that was sent last from this page: the letter it became, and what it looked like. */
export const justSent = signal<{ id: string; star: Draft } | undefined>(undefined);

/** How many stars have arrived since this page was opened; goes up so that lists know to look again. */
export const arrived = signal(0);

carry<StarLetter>(KIND, async (clientMutationId, { account, input }) => {
  await stillMe(account);
  await ask(GiveReadingDocument, { input: { ...input, clientMutationId } });
  arrived.value += 1;
});

/** Puts the star into the outbox, shows the page that says so, and sends it as soon as that works. */
export async function sendStar(account: string, star: Draft): Promise<void> {
  await saved();
  const id = await post(account, KIND, { account, input: inputOf(star) } satisfies StarLetter, DRAFT);
  if (id) {
    batch(() => {
      draft.value = null;
      justSent.value = { id, star };
      go(SENT, { replace: true });
    });
  }
  void flush(account);
}

/** A star that the server could not take becomes a draft again, with the server's sentence, unless another is under way. */
export async function reopenRefused(account: string, letter: Letter): Promise<void> {
  if (!letter.refused || (draft.value && saysAnything(draft.value))) {
    return;
  }
  const body = await takeBack<StarLetter>(account, letter.id);
  if (body) {
    putDraft(account, { ...draftOf(body.input), refused: letter.refused });
    await saved();
    await throwAway(account, letter.id);
  }
}

/** The stars that wait on this phone. */
export const waitingStars = () => letters.value.filter((letter) => letter.kind === KIND);

export function inputOf(star: Draft): StarLetter['input'] {
  const hope = star.hope.trim();
  const phoneTime = timeOfPhone();
  const hideFrom = Object.keys(star.chosen ?? {}).filter((id) => star.chosen?.[id] === false);
  return {
    wording: star.wording,
    templateVersion: star.version,
    ratings: Object.entries(star.answers)
      .filter(([, answer]) => isAnswered(answer))
      .map(ratingOf),
    whatMatters: star.matters.map((each) => each.trim()).filter(Boolean),
    ...(hope && { hope }),
    ...(hideFrom.length > 0 && { hideFrom }),
    ...(phoneTime && { phoneTime }),
  };
}

function draftOf(input: StarLetter['input']): Draft {
  const answers = input.ratings.map(({ area, step, nonAnswer, words }): [string, DraftAnswer] => [
    area,
    { step: (step ?? undefined) as Step | undefined, nonAnswer: nonAnswer ?? undefined, words: words ?? undefined },
  ]);
  return {
    wording: input.wording,
    version: input.templateVersion,
    answers: Object.fromEntries(answers),
    matters: input.whatMatters ?? [],
    hope: input.hope ?? '',
    // Who was said no to stays so; everybody else is asked about again.
    chosen: input.hideFrom ? Object.fromEntries([input.hideFrom].flat().map((id) => [id, false])) : undefined,
    at: '/give/send',
    open: false,
  };
}

function ratingOf([area, { step, nonAnswer, words }]: [string, DraftAnswer]) {
  const own = words?.trim();
  return { area, ...(step ? { step } : { nonAnswer }), ...(own && { words: own }) };
}
