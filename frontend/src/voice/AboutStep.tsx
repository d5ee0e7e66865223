import { useState } from 'preact/hooks';
import { go, path } from '../ui/route.ts';
import { Choice } from './Choice.tsx';
import { changeDraft, needsWhich, type Subject } from './draft.ts';
import { onFrom } from './places.ts';
import { Question } from './Question.tsx';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { words } from './words.ts';

const SUBJECTS: readonly Subject[] = [
  'AREA',
  'PLAN_MATTER',
  'BEFORE_MEETING',
  'AFTER_MEETING',
  'PERSON',
  'GOOD_NEWS',
  'NOTHING',
];

/** Asks what it is about. */
export function AboutStep({ self, draft: { subject } }: Step) {
  const [tried, setTried] = useState(false);
  const next = () => (subject ? go(onFrom(path.value, needsWhich(subject))) : setTried(true));
  const choose = (chosen: Subject) => {
    if (chosen !== subject) {
      changeDraft(self.id, { subject: chosen, which: undefined });
    }
  };
  return (
    <SayStep
      title={words.aboutTitle}
      spoken={SUBJECTS.map((each) => words.subjects[each]).join('. ')}
      closer={needsWhich(subject)}
      onNext={next}
    >
      <Question legend={words.aboutTitle} unseen problem={tried && !subject ? words.chooseAbout : undefined}>
        {SUBJECTS.map((each) => (
          <Choice
            key={each}
            name="subject"
            checked={subject === each}
            hint={words.subjectHints[each]}
            onChange={() => choose(each)}
          >
            {words.subjects[each]}
          </Choice>
        ))}
      </Question>
    </SayStep>
  );
}
