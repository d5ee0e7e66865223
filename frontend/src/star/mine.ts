import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { forgetWith } from '../api/forgetting.ts';
import { MyStarDocument, type MyStarQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';

/** A young person's own two newest readings. */
export type MyStar = NonNullable<NonNullable<MyStarQuery['me']>['youngPerson']>['star'];

/** The young person's own star as last seen, so that coming home shows it at once; nothing before it has come. */
export const myStar = signal<MyStar | undefined>(undefined);
forgetWith(() => {
  myStar.value = undefined;
});

export async function findMyStar(): Promise<void> {
  const { me } = await signedInOnly(() => ask(MyStarDocument, {}));
  myStar.value = me.youngPerson?.star;
}
