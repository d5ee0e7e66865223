import { Named } from '../picture/Named.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { waitingOf } from '../writing/waiting.ts';
import { Earlier } from './Earlier.tsx';
import { type Family, nextDay, timesOf, type Wish } from './family.ts';
import { Months } from './Months.tsx';
import { FAMILY_LETTER, NEW_WISH, wishPlace } from './places.ts';
import { words } from './words.ts';

interface Props {
  family: Family;
  until: string | undefined;
  show(until: string | undefined): void;
}

/** Everybody a young person wants to see or does not want to see, and what came of it. */
export function MyFamilyPage({ family, until, show }: Props) {
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      {waitingOf(FAMILY_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {family.wishes.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="family-list" aria-label={words.people}>
        {family.wishes.map((wish) => (
          <li key={wish.id}>
            <WishCard wish={wish} next={nextDay(timesOf(family, wish.id))} />
          </li>
        ))}
      </ul>
      <ButtonLink kind="main" href={NEW_WISH}>
        {words.add}
      </ButtonLink>
      {family.wishes.length > 0 && (
        <>
          <Months family={family} />
          <Earlier from={family.from} until={until} show={show} />
        </>
      )}
      <p class="soft">{words.who}</p>
      <p class="soft">{words.danger}</p>
    </Page>
  );
}

function WishCard({ wish, next }: { wish: Wish; next: string | undefined }) {
  return (
    <a class="family-card" href={wishPlace(wish.id)}>
      <Named who={wish.who}>
        <bdi class="family-who">{wish.who}</bdi>
      </Named>
      <span>{wish.often ? words.often[wish.often] : words.wanted[wish.wanted]}</span>
      <span class="soft">{answerOf(wish)}</span>
      {next && <span class="soft">{words.next(day(next))}</span>}
    </a>
  );
}

function answerOf({ answer, isAnswered }: Wish): string {
  if (!answer) {
    return words.noAnswer;
  }
  return isAnswered ? words.answerIs(words.answers[answer.answer]) : words.changedSince;
}
