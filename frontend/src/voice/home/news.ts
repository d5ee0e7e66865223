import { signal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { forgetWith } from '../../api/forgetting.ts';
import { MyNewsDocument, type SayingState } from '../../api/generated/graphql.ts';
import { keep, recall } from '../../api/seal.ts';
import { signedInOnly } from '../../api/session.ts';

/** Where something that was said stands. */
interface Standing {
  readonly id: string;
  readonly state: SayingState;
  readonly version: number;
}

/** What this phone has shown its owner of each thing said: where it stood then. */
type Seen = Readonly<Record<string, string>>;

/** The states that somebody else brings about. */
export type NewState = 'HEARD' | 'ANSWERED' | 'DONE';

export interface News {
  readonly id: string;
  readonly state: NewState;
}

const SEEN = 'said/seen';

/** What happened since the young person last looked, as far as this phone knows. */
export const news = signal<readonly News[]>([]);
forgetWith(() => {
  news.value = [];
});

export async function findNews(account: string): Promise<void> {
  const { me } = await signedInOnly(() => ask(MyNewsDocument, {}));
  const seen = (await recall<Seen>(account, SEEN)) ?? {};
  news.value = newAmong(me.youngPerson?.sayings.nodes ?? [], seen);
}

/** Notes that its speaker has seen where it stands. */
export async function saw(account: string, saying: Standing): Promise<void> {
  news.value = news.value.filter(({ id }) => id !== saying.id);
  const seen = (await recall<Seen>(account, SEEN)) ?? {};
  if (seen[saying.id] !== standingOf(saying)) {
    await keep(account, SEEN, { ...seen, [saying.id]: standingOf(saying) });
  }
}

/** What somebody else did and the speaker has not seen yet. */
export function newAmong(sayings: readonly Standing[], seen: Seen): News[] {
  return sayings.flatMap((saying) => {
    const { id, state } = saying;
    return isNewState(state) && seen[id] !== standingOf(saying) ? [{ id, state }] : [];
  });
}

const isNewState = (state: SayingState): state is NewState =>
  state === 'HEARD' || state === 'ANSWERED' || state === 'DONE';

const standingOf = ({ state, version }: Standing) => `${state} ${version}`;
