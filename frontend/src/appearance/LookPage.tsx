import { Page } from '../ui/Page.tsx';
import { cameFrom } from '../ui/route.ts';
import './appearance.css';
import { chooseLight, chooseLook, LIGHTS, LOOKS, light, look } from './looks.ts';
import { words } from './words.ts';

/** Where somebody chooses how the pages look. A choice shows at once, so there is nothing to save. */
export function LookPage() {
  return (
    <Page title={words.title} back={cameFrom.value}>
      <p>{words.intro}</p>
      <Choices
        name="look"
        legend={words.look}
        all={LOOKS}
        chosen={look.value}
        labels={words.looks}
        choose={chooseLook}
      />
      <Choices
        name="light"
        legend={words.light}
        all={LIGHTS}
        chosen={light.value}
        labels={words.lights}
        choose={chooseLight}
      />
    </Page>
  );
}

interface ChoicesProps<Choice extends string> {
  name: string;
  legend: string;
  all: readonly Choice[];
  chosen: Choice;
  labels: Record<Choice, string>;
  choose(choice: Choice): void;
}

function Choices<Choice extends string>({ name, legend, all, chosen, labels, choose }: ChoicesProps<Choice>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {all.map((choice) => (
        <label key={choice} class={`choice choice-${choice}`}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => choose(choice)} />
          <span class="choice-swatch" aria-hidden="true" />
          {labels[choice]}
        </label>
      ))}
    </fieldset>
  );
}
