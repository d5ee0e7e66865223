import type { Said } from '../answer.ts';
import { inWords } from '../answer.ts';
import { Sign } from '../Sign.tsx';
import { type StarWords, starWords } from '../wording.ts';
import { inWorkersWords } from './answer.ts';
import { words } from './words.ts';
import './worker.css';

type Rated = Said & { readonly words: string | null };

interface Reader {
  readonly raterName: string;
  readonly wording: Parameters<typeof starWords>[0];
  readonly templateVersion: number;
}

interface Props {
  name: string;
  own: Reader;
  view: Reader;
  differences: readonly { readonly area: string; readonly theirs: Rated; readonly worker: Rated }[];
}

/** Where a young person and a worker chose different steps: each side in its own words, the young person's first. */
export function Differences({ name, own, view, differences }: Props) {
  const theirs = starWords(own.wording, own.templateVersion);
  const workers = starWords(view.wording, view.templateVersion);
  if (!theirs || !workers) {
    return null;
  }
  return (
    <section class="worker-part">
      <h2>{words.differTitle}</h2>
      <p>{(differences.length ? words.differIntro : words.noDifference)(name, view.raterName)}</p>
      {differences.map(({ area, theirs: said, worker }) => (
        <article key={area} class="differ" style={{ '--area': `var(--area-${area})` }}>
          <h3 class="worker-area">
            <Sign area={area} />
            {labelOf(area, theirs)}
          </h3>
          <Side who={name} what={inWords(said, theirs)} why={said.words} />
          <Side who={view.raterName} what={inWorkersWords(worker, workers)} why={worker.words} />
        </article>
      ))}
    </section>
  );
}

function Side({ who, what, why }: { who: string; what: string | undefined; why: string | null }) {
  return (
    <div>
      <p class="soft" dir="auto">
        {who}
      </p>
      <p class="differ-step">{what}</p>
      {why && (
        <q class="own-words" dir="auto">
          {why}
        </q>
      )}
    </div>
  );
}

const labelOf = (area: string, star: StarWords) => star.areas.find(({ code }) => code === area)?.label ?? area;
