import { day } from '../ui/dates.ts';
import { inWords, type Reading, type Said, saidIn } from './answer.ts';
import './differences.css';
import { Named } from '../picture/Named.tsx';
import { Sign } from './Sign.tsx';
import { type StarWords, starWords } from './wording.ts';
import { words } from './words.ts';

interface Difference {
  readonly area: string;
  readonly theirs: Said & { readonly words: string | null };
  readonly worker: Said & { readonly words: string | null };
}

interface Props {
  mine: Reading;
  view: Reading;
  differences: readonly Difference[];
}

/** Where a young person and their worker see things differently: side by side, each in their own words, never averaged. */
export function Differences({ mine, view, differences }: Props) {
  const star = starWords(mine.wording, mine.templateVersion);
  if (!star) {
    return null;
  }
  const name = view.raterName;
  return (
    <>
      {differences.length > 0 && (
        <section class="differences">
          <h2>{words.differTitle}</h2>
          <p>{words.differIntro(name)}</p>
          {differences.map((each) => (
            <Pair key={each.area} difference={each} name={name} star={star} />
          ))}
        </section>
      )}
      <View view={view} star={star} />
    </>
  );
}

function Pair({
  difference: { area, theirs, worker },
  name,
  star,
}: {
  difference: Difference;
  name: string;
  star: StarWords;
}) {
  return (
    <article class="difference card" style={{ '--area': `var(--area-${area})` }}>
      <h3 class="difference-area">
        <Sign area={area} />
        {labelOf(area, star)}
      </h3>
      <Side who={words.you} said={theirs} star={star} />
      <Side who={name} said={worker} star={star} />
    </article>
  );
}

function Side({ who, said, star }: { who: string; said: Difference['theirs']; star: StarWords }) {
  return (
    <div class="difference-side">
      <p class="soft" dir="auto">
        <Named who={who}>{who}</Named>
      </p>
      <p class="difference-said">{inWords(said, star) ?? words.notSaid}</p>
      {said.words && (
        <q class="own-words" dir="auto">
          {said.words}
        </q>
      )}
    </div>
  );
}

/** Everything a worker wrote, and not only where it differs: nothing about somebody is kept from them. */
function View({ view, star }: { view: Reading; star: StarWords }) {
  const said = saidIn(view);
  return (
    <details class="view">
      <summary>{words.viewTitle(view.raterName)}</summary>
      <p class="soft">{words.viewGiven(view.raterName, day(view.givenAt))}</p>
      <dl>
        {view.ratings.map((rating) => (
          <div key={rating.area}>
            <dt>{labelOf(rating.area, star)}</dt>
            <dd>{inWords(said[rating.area], star) ?? words.notSaid}</dd>
            {rating.words && (
              <dd class="own-words" dir="auto">
                {rating.words}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

const labelOf = (area: string, star: StarWords) => star.areas.find(({ code }) => code === area)?.label ?? area;
