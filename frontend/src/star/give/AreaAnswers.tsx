import { NON_ANSWERS, STEPS, type Step } from '../answer.ts';
import type { DraftAnswer } from '../draft.ts';
import type { AreaWords, StarWords } from '../wording.ts';
import { Face } from './Face.tsx';
import { words } from './words.ts';

interface Props {
  area: AreaWords;
  star: StarWords;
  answer: DraftAnswer | undefined;
  problem: string | undefined;
  onChoose(answer: DraftAnswer): void;
}

/**
 * Five steps and three other answers, all of one weight: plain radio buttons, so that a thumb, a keyboard, a switch and a
 * screen reader work without code of ours.
 */
export function AreaAnswers({ area, star, answer, problem, onChoose }: Props) {
  return (
    <fieldset class="answers" aria-describedby={problem ? 'prompt problem' : 'prompt'}>
      <legend class="unseen">{words.howIsIt}</legend>
      {problem && (
        <p class="field-problem" id="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="steps">
        {STEPS.map((step) => (
          <label key={step} class="step">
            <input
              type="radio"
              name={area.code}
              checked={answer?.step === step}
              onChange={() => onChoose({ step, nonAnswer: undefined })}
            />
            <Face step={step} />
            <span>{star.steps[step - 1]}</span>
          </label>
        ))}
      </div>
      <Meanings area={area} />
      <div class="others">
        {NON_ANSWERS.map((nonAnswer) => (
          <label key={nonAnswer} class="other">
            <input
              type="radio"
              name={area.code}
              checked={answer?.nonAnswer === nonAnswer}
              onChange={() => onChoose({ nonAnswer, step: undefined })}
            />
            <span>{star.nonAnswers[nonAnswer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Meanings({ area }: { area: AreaWords }) {
  const meanings: [Step, string][] = [
    [1, area.step1],
    [3, area.step3],
    [5, area.step5],
  ];
  return (
    <details class="meanings">
      <summary>{words.meaning}</summary>
      <ul>
        {meanings.map(([step, meaning]) => (
          <li key={step}>
            <Face step={step} />
            {meaning}
          </li>
        ))}
      </ul>
    </details>
  );
}
