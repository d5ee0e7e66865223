import type { Self } from '../api/session.ts';
import { Page } from '../ui/Page.tsx';
import { go } from '../ui/route.ts';
import './familytime.css';
import { NotYet } from '../ui/NotYet.tsx';
import { MyFamilyPage } from './MyFamilyPage.tsx';
import { FAMILY_TIME, NEW_WISH, wishAt } from './places.ts';
import { useFamily } from './useFamily.ts';
import { WishForm } from './WishForm.tsx';
import { WishPage } from './WishPage.tsx';
import { words } from './words.ts';

/** A young person's pages about seeing family: everybody, somebody new, or one person. */
export function FamilyTimePages({ self, place }: { self: Self; place: string }) {
  const { data, problem, again, until, setUntil } = useFamily(self.id);
  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  if (place === FAMILY_TIME) {
    return <MyFamilyPage family={data} until={until} show={setUntil} />;
  }
  if (place === NEW_WISH) {
    return (
      <Page title={words.newTitle} back={FAMILY_TIME}>
        <WishForm account={self.id} wish={undefined} done={() => go(FAMILY_TIME, { replace: true })} />
      </Page>
    );
  }
  const wish = data.wishes.find(({ id }) => id === wishAt(place));
  return wish ? (
    <WishPage key={wish.id} self={self} family={data} wish={wish} until={until} show={setUntil} />
  ) : (
    <Page title={words.title} back={FAMILY_TIME}>
      <p>{words.notThere}</p>
    </Page>
  );
}
