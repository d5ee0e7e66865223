import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { OneSayingDocument, type OneSayingQuery, type SayingPartsFragment } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { useSameId } from '../../ui/useSameId.ts';
import { words } from './words.ts';

export type Saying = SayingPartsFragment;
export type Speaker = OneSayingQuery['youngPerson'];

/** Sends something about a saying under an id of its own; gives the saying as it stands then. */
export type Send = (clientMutationId: string) => Promise<Saying>;

/** What can be sent about a saying, each with the fields a sentence of the server's can stand at. */
const FIELDS = {
  hear: [],
  answer: ['answer', 'reason', 'byWhen'],
  done: ['words'],
  handOn: ['supporterId', 'words'],
} as const;

export type Form = keyof typeof FIELDS;

/** Why something could not be sent. */
export interface Trouble {
  readonly form: Form;
  /** The server's name of the field it is about. */
  readonly field?: string | undefined;
  readonly sentence: string;
}

/** One saying on the screen, and what is done with it there. */
export function useSaying(youngPerson: string, id: string) {
  const asked = useAsk(() => findSaying(youngPerson, id), `${youngPerson} ${id}`);
  const [newer, setNewer] = useState<Saying>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [told, setTold] = useState<string>();
  const sent = useSameId();

  /** Says whether it arrived. `what` tells one thing to send from another, `good` is what to say when it did. */
  const act = async (form: Form, what: object, good: string, send: Send): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    setTold(undefined);
    try {
      setNewer(await signedInOnly(() => send(sent.of([form, what]))));
      setTold(good);
      return true;
    } catch (error) {
      const now = await findAgain(youngPerson, id, error);
      setNewer((before) => now ?? before);
      setTrouble({ form, ...whyNot(form, error, now) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { ...asked, saying: newer ?? asked.data?.saying, busy, trouble, told, act };
}

/** Nothing, when the server says that it is not there. */
async function findSaying(youngPerson: string, id: string): Promise<Speaker | null> {
  try {
    return (await signedInOnly(() => ask(OneSayingDocument, { youngPerson, id }))).youngPerson;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return null;
    }
    throw error;
  }
}

const OVERTAKEN = ['CONFLICT', 'TAKEN_BACK'];

/** Where somebody else was first, the saying as it stands now. */
async function findAgain(youngPerson: string, id: string, error: unknown): Promise<Saying | undefined> {
  if (!(error instanceof Refused) || !OVERTAKEN.includes(error.code)) {
    return undefined;
  }
  return (await findSaying(youngPerson, id).catch(() => null))?.saying;
}

function whyNot(form: Form, error: unknown, now: Saying | undefined): Omit<Trouble, 'form'> {
  const last = now?.happened.findLast(({ what }) => what !== 'HEARD' && what !== 'HANDED_ON');
  if (last) {
    return { sentence: words.first(last.who) };
  }
  const sentence = sentenceOf(error);
  const field = error instanceof Refused && FIELDS[form].find((each) => each === error.field);
  return field ? { field, sentence } : { sentence };
}
