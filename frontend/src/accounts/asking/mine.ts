import { signal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { forgetWith } from '../../api/forgetting.ts';
import { type MyPhoneFragment, MyPhonesDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';

/** The phones that were answered about here. On a phone that is not theirs the answer is kept nowhere else. */
const answered = signal<readonly string[]>([]);
forgetWith(() => {
  answered.value = [];
});

export async function findMine(): Promise<readonly MyPhoneFragment[]> {
  const { me } = await signedInOnly(() => ask(MyPhonesDocument, {}));
  return me.youngPerson?.devices ?? [];
}

/** Whether their owner has yet to say, here, that it is one of theirs. */
export const isAskedAbout = ({ id, here, known }: MyPhoneFragment) => !here && !known && !answered.value.includes(id);

export function noteAnswered(id: string): void {
  answered.value = [...answered.value, id];
}
