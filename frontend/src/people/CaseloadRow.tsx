import type { Ref } from 'preact';
import type { MyYoungPeopleQuery } from '../api/generated/graphql.ts';
import { saidIn } from '../star/answer.ts';
import { StarChart } from '../star/StarChart.tsx';
import { type StarWords, starWords } from '../star/wording.ts';
import { day } from '../ui/dates.ts';
import { When } from '../ui/When.tsx';
import { personPlace } from './places.ts';
import { standsOut } from './standsOut.ts';
import { words } from './words.ts';

type Person = MyYoungPeopleQuery['caseload']['nodes'][number] & {
  /** How much of what they said waits for whoever looks. */
  readonly waiting: number;
};
type Latest = NonNullable<Person['star']['latest']>;

/** One young person in the list: who they are, and how their newest star looks. */
export function CaseloadRow({ person, nameRef }: { person: Person; nameRef?: Ref<HTMLAnchorElement> }) {
  const { latest } = person.star;
  const star = latest ? starWords(latest.wording, latest.templateVersion) : undefined;
  return (
    <li class={`caseload-row ${latest ? '' : 'caseload-none'} ${person.starFrom ? 'caseload-young' : ''}`}>
      <div class="caseload-star">
        {latest && star && <StarChart areas={star.areas.map(({ code }) => code)} said={saidIn(latest)} />}
      </div>
      <div class="caseload-who">
        <a class="caseload-name" href={personPlace(person.id)} ref={nameRef ?? null} dir="auto">
          {person.name}
        </a>
        <span class="soft">{words.years(person.age)}</span>
        {person.waiting > 0 && <strong>{words.waits(person.waiting)}</strong>}
      </div>
      {latest ? (
        <>
          <div class="caseload-said">{star && <WhatStandsOut latest={latest} star={star} />}</div>
          <When moment={latest.givenAt} />
        </>
      ) : (
        <p class="caseload-said">
          <strong>{words.noStar}</strong> {person.starFrom ? words.starFrom(day(person.starFrom)) : words.neverAsked}
        </p>
      )}
    </li>
  );
}

function WhatStandsOut({ latest, star }: { latest: Latest; star: StarWords }) {
  const found = standsOut(latest.ratings, star);
  if (found.length === 0) {
    return <p>{words.nothingStandsOut}</p>;
  }
  return found.map(({ step, areas }) => (
    <p key={step}>
      <span class="caseload-step">{step}:</span> {areas.join(', ')}
    </p>
  ));
}
