import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { NON_ANSWERS, STEPS } from '../answer.ts';
import { type DraftAnswer, isAnswered } from '../draft.ts';
import { Sign } from '../Sign.tsx';
import type { AreaWords, StarWords } from '../wording.ts';
import type { Problem } from './problems.ts';
import { words } from './words.ts';

interface Props {
  area: AreaWords;
  star: StarWords;
  prompt: string;
  answer: DraftAnswer | undefined;
  problem: Problem | undefined;
  onAnswer(change: DraftAnswer): void;
}

/** One part of life as a worker sees it: a step or another answer, and what was seen or heard. Nothing is chosen to begin with. */
export function ViewArea({ area, star, prompt, answer, problem, onAnswer }: Props) {
  const { code, label } = area;
  const wrong = problem?.field === 'answer' ? problem.sentence : undefined;
  const described = wrong ? `prompt-${code} problem-${code}` : `prompt-${code}`;
  return (
    <section class="view-area" id={`area-${code}`} style={{ '--area': `var(--area-${code})` }}>
      <div class="view-ask">
        <h2 class="worker-area">
          <Sign area={code} />
          {label}
        </h2>
        <p id={`prompt-${code}`} class="soft">
          {prompt}
        </p>
      </div>
      <fieldset class="view-answers" aria-describedby={described}>
        <legend class="unseen">
          {label}: {words.steps}
        </legend>
        {wrong && (
          <p class="field-problem" id={`problem-${code}`} role="alert">
            {wrong}
          </p>
        )}
        <div class="view-steps">
          {STEPS.map((step) => (
            <Choice
              key={step}
              area={code}
              label={star.steps[step - 1] ?? ''}
              chosen={answer?.step === step}
              choose={() => onAnswer({ step, nonAnswer: undefined })}
            />
          ))}
        </div>
        <div class="view-others">
          {NON_ANSWERS.map((nonAnswer) => (
            <Choice
              key={nonAnswer}
              area={code}
              label={words.nonAnswers[nonAnswer]}
              chosen={answer?.nonAnswer === nonAnswer}
              choose={() => onAnswer({ nonAnswer, step: undefined })}
            />
          ))}
        </div>
        {isAnswered(answer) && (
          <Button kind="quiet" onClick={() => onAnswer({ step: undefined, nonAnswer: undefined })}>
            {words.leaveOut}
            <span class="unseen">: {label}</span>
          </Button>
        )}
      </fieldset>
      <div class="view-words">
        <Field
          label={words.seenOrHeard}
          hint={words.seenOrHeardHint}
          problem={problem?.field === 'words' ? problem.sentence : undefined}
          lines={4}
          value={answer?.words ?? ''}
          onInput={(typed) => onAnswer({ words: typed })}
        />
      </div>
    </section>
  );
}

interface ChoiceProps {
  area: string;
  label: string;
  chosen: boolean;
  choose(): void;
}

function Choice({ area, label, chosen, choose }: ChoiceProps) {
  return (
    <label class="view-choice">
      <input type="radio" name={area} checked={chosen} onChange={choose} />
      {label}
    </label>
  );
}
