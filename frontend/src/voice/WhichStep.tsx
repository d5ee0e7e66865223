import { useEffect, useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { addedMatters } from '../matter/added.ts';
import { Sign } from '../star/Sign.tsx';
import { eachOnce } from '../star/seers/seers.ts';
import { starWords } from '../star/wording.ts';
import { go, path } from '../ui/route.ts';
import { Choice } from './Choice.tsx';
import { changeDraft, type Draft } from './draft.ts';
import { ABOUT, onFrom } from './places.ts';
import { Question } from './Question.tsx';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { wordingOf } from './topic.ts';
import { words } from './words.ts';

/** One of the areas, matters or people that it can be about. */
interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** For an area, whose sign stands beside its name. */
  readonly area?: string;
}

/** Asks which area, matter or person it is about. */
export function WhichStep({ self, draft: { subject, which } }: Step) {
  const [tried, setTried] = useState(false);
  const closer = subject === 'AREA' || subject === 'PLAN_MATTER' || subject === 'PERSON';
  useEffect(() => {
    if (!closer) {
      go(ABOUT, { replace: true });
    }
  }, [closer]);
  if (!closer) {
    return null;
  }
  const options = optionsOf(subject, self);
  const problem = tried && !which ? words.chooseWhich : undefined;
  return (
    <SayStep
      title={words.whichTitle[subject]}
      spoken={options.map(({ label }) => label).join('. ')}
      closer
      onNext={() => (which ? go(onFrom(path.value, true)) : setTried(true))}
    >
      <Question legend={words.whichTitle[subject]} unseen problem={problem}>
        {options.map(({ id, label, hint, area }) => (
          <Choice
            key={id}
            name="which"
            checked={which === id}
            hint={hint}
            onChange={() => changeDraft(self.id, { which: id })}
          >
            {area && <Sign area={area} />}
            {label}
          </Choice>
        ))}
      </Question>
      {subject === 'PERSON' && <p class="soft">{options.length > 0 ? words.otherPerson : words.nobodyHere}</p>}
    </SayStep>
  );
}

function optionsOf(subject: Draft['subject'], self: Self): Option[] {
  switch (subject) {
    case 'AREA':
      return (starWords(wordingOf(self))?.areas ?? []).map(({ code, label }) => ({ id: code, label, area: code }));
    case 'PLAN_MATTER':
      return [
        ...Object.entries<string>(words.matters).map(([id, label]) => ({ id, label })),
        ...addedMatters(wordingOf(self)).map(({ code, label }) => ({ id: code, label })),
      ];
    default:
      return eachOnce(self.supporters).map(({ id, name, as }) => ({ id, label: name, hint: as }));
  }
}
