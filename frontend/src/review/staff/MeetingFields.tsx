import { useId } from 'preact/hooks';
import { Field } from '../../ui/Field.tsx';
import type { MeetingDraft } from './about.ts';
import { words } from './words.ts';

const LONGEST_PLACE = 300;
const MANNERS = ['IN_PERSON', 'VIDEO', 'PHONE'] as const;

interface Props {
  draft: MeetingDraft;
  change(part: Partial<MeetingDraft>): void;
}

/** When, how and where a meeting is to be. */
export function MeetingFields({ draft, change }: Props) {
  const id = useId();
  return (
    <>
      {(
        [
          ['day', 'date', words.day],
          ['at', 'time', words.at],
        ] as const
      ).map(([part, type, label]) => (
        <div key={part} class="field">
          <label class="field-label" for={`${id}-${part}`}>
            {label}
          </label>
          <input
            id={`${id}-${part}`}
            class="field-box"
            type={type}
            value={draft[part]}
            onInput={(event) => change({ [part]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="field">
        <label class="field-label" for={`${id}-manner`}>
          {words.manner}
        </label>
        <select
          id={`${id}-manner`}
          class="field-box"
          value={draft.manner}
          onChange={(event) => change({ manner: event.currentTarget.value as MeetingDraft['manner'] })}
        >
          <option value="">{words.choose}</option>
          {MANNERS.map((manner) => (
            <option key={manner} value={manner}>
              {words.manners[manner]}
            </option>
          ))}
        </select>
      </div>
      <Field label={words.place} maxLength={LONGEST_PLACE} value={draft.place} onInput={(place) => change({ place })} />
    </>
  );
}
