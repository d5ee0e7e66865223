import type { Wording } from '../../api/generated/graphql.ts';
import { chooseWording } from '../draft.ts';
import { WORDINGS } from '../wording.ts';
import { words } from './words.ts';

/** Age picks the wording to begin with; anybody may like another one better. */
export function WordingChoice({ account, chosen }: { account: string; chosen: Wording }) {
  return (
    <details class="wordings">
      <summary>{words.wordings}</summary>
      <fieldset>
        <legend class="wordings-legend">{words.wordingsIntro}</legend>
        {WORDINGS.map((wording) => (
          <label key={wording} class="wordings-one">
            <input
              type="radio"
              name="wording"
              checked={wording === chosen}
              onChange={() => chooseWording(account, wording)}
            />
            {words.wordingNames[wording]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
