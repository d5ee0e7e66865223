import type { MatterWords } from '../../matter/wording.ts';
import { Field } from '../../ui/Field.tsx';
import { SomeOf } from '../../ui/SomeOf.tsx';
import type { Part, Stands } from './draft.ts';
import { words } from './words.ts';

const LONGEST = 4_000;

interface Props {
  /** None where the plan cannot be read. */
  matters: readonly MatterWords[];
  stands: ReadonlyMap<string, Stands>;
  parts: readonly Part[];
  change(parts: readonly Part[]): void;
}

/** Which parts of the plan are written with a letter; each beside what stands there now. */
export function InPlan({ matters, stands, parts, change }: Props) {
  if (matters.length === 0) {
    return <p class="soft">{words.noPlan}</p>;
  }
  const choose = (matter: string, isIn: boolean) =>
    change(
      isIn
        ? [...parts, { matter, words: stands.get(matter)?.words ?? '' }]
        : parts.filter((part) => part.matter !== matter),
    );
  const write = (matter: string, text: string) =>
    change(parts.map((part) => (part.matter === matter ? { matter, words: text } : part)));
  return (
    <>
      <SomeOf
        legend={words.plan}
        choices={matters.map(({ code, label }) => ({ value: code, label }))}
        chosen={parts.map(({ matter }) => matter)}
        choose={choose}
      />
      <p class="soft">{words.planHint}</p>
      {matters
        .flatMap(({ code, label }) => parts.filter(({ matter }) => matter === code).map((part) => ({ part, label })))
        .map(({ part: { matter, words: text }, label }) => {
          const before = stands.get(matter);
          return (
            <div key={matter} class="visit-part">
              {before && before.words !== text && (
                <p class="soft" dir="auto">
                  {words.stands(before.words)}
                </p>
              )}
              <Field
                label={words.inPlan(label)}
                lines={4}
                maxLength={LONGEST}
                value={text}
                onInput={(typed) => write(matter, typed)}
              />
            </div>
          );
        })}
    </>
  );
}
