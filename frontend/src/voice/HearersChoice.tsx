import { Named } from '../picture/Named.tsx';
import type { Seer } from '../star/seers/seers.ts';
import { Choice } from './Choice.tsx';
import type { Hearers } from './draft.ts';
import { tapped } from './hearers.ts';
import { Question } from './Question.tsx';
import { words } from './words.ts';

interface Props {
  chosen: Hearers;
  /** True once going on was tried. */
  tried: boolean;
  choose(change: Hearers): void;
}

interface PeopleProps extends Props {
  around: readonly Seer[];
  /** Whom it is about, when it is about a person. */
  about?: string | undefined;
  /** True where the title of the page asks it already. */
  titled?: boolean;
}

/** Asks who may hear it: each by name, and only me. Nothing is ticked beforehand. */
export function PeopleChoice({ chosen, tried, choose, around, about, titled = false }: PeopleProps) {
  const problem = tried && !chosen.people ? words.chooseWho : undefined;
  const hint = around.length > 0 ? words.whoHint : words.nobodyToHear;
  return (
    <Question legend={words.whoTitle} unseen={titled} hint={hint} problem={problem}>
      {around.map(({ id, name, as }) => (
        <Choice
          key={id}
          checked={chosen.people?.includes(id) ?? false}
          hint={id === about ? `${as}. ${words.itIsAboutThem}` : as}
          onChange={() => choose({ people: tapped(chosen, id) })}
        >
          <Named who={name}>{name}</Named>
        </Choice>
      ))}
      <Choice
        checked={chosen.people?.length === 0}
        hint={words.onlyMeMeans}
        onChange={() => choose({ people: chosen.people?.length === 0 ? undefined : [] })}
      >
        {words.onlyMe}
      </Choice>
    </Question>
  );
}

/** Asks about the panel: counted, and separately shown. Each is unanswered to begin with. */
export function PanelChoice({ chosen, tried, choose }: Props) {
  return (
    <>
      <YesOrNo
        legend={words.counted}
        hint={words.countedMeans}
        name="counted"
        answer={chosen.counted}
        problem={tried && chosen.counted === undefined ? words.chooseCounted : undefined}
        choose={(counted) => choose({ counted })}
      />
      <YesOrNo
        legend={words.quoted}
        hint={words.quotedMeans}
        name="quoted"
        answer={chosen.quoted}
        problem={tried && chosen.quoted === undefined ? words.chooseQuoted : undefined}
        choose={(quoted) => choose({ quoted })}
      />
    </>
  );
}

interface YesOrNoProps {
  legend: string;
  hint: string;
  name: string;
  answer: boolean | undefined;
  problem: string | undefined;
  choose(answer: boolean): void;
}

function YesOrNo({ legend, hint, name, answer, problem, choose }: YesOrNoProps) {
  return (
    <Question legend={legend} hint={hint} problem={problem}>
      <div class="say-two">
        <Choice name={name} checked={answer === true} onChange={() => choose(true)}>
          {words.yes}
        </Choice>
        <Choice name={name} checked={answer === false} onChange={() => choose(false)}>
          {words.no}
        </Choice>
      </div>
    </Question>
  );
}
