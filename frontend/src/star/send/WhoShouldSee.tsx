import { changeDraft, type Draft } from '../draft.ts';
import type { Seer } from '../seers/seers.ts';
import { words } from './words.ts';

interface Props {
  account: string;
  seers: readonly Seer[];
  chosen: NonNullable<Draft['chosen']>;
  /** True once sending was tried with somebody undecided. */
  tried: boolean;
}

/** Asks about each person by name whether they should see this star: yes or no, and neither before it is chosen. */
export function WhoShouldSee({ account, seers, chosen, tried }: Props) {
  const choose = (id: string, sees: boolean) => changeDraft(account, { chosen: { ...chosen, [id]: sees } });
  const problem = (id: string) => tried && chosen[id] === undefined;
  return (
    <>
      {seers.map(({ id, name, as }) => (
        <fieldset key={id} class="seer" aria-describedby={problem(id) ? `seer-${id}` : undefined}>
          <legend class="seer-name">
            {words.mayThisOneSee(name)} <span class="soft">{as}</span>
          </legend>
          {problem(id) && (
            <p class="field-problem" id={`seer-${id}`} role="alert">
              {words.chooseForEach(name)}
            </p>
          )}
          <div class="seer-answers">
            {[true, false].map((sees) => (
              <label key={String(sees)} class="seer-answer">
                <input type="radio" name={id} checked={chosen[id] === sees} onChange={() => choose(id, sees)} />
                {sees ? words.yes : words.no}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="soft">{words.hidingMeans}</p>
    </>
  );
}
