import { inWords } from '../answer.ts';
import type { Draft } from '../draft.ts';
import { areaPlace, HOPE, MATTERS } from '../places.ts';
import { Sign } from '../Sign.tsx';
import type { StarWords } from '../wording.ts';
import { words as starWords } from '../words.ts';
import { words } from './words.ts';

/** Everything said in this draft, each part with a way back to change it. */
export function SaidSoFar({ draft, star }: { draft: Draft; star: StarWords }) {
  const matters = draft.matters.filter((each) => each.trim());
  return (
    <section class="said">
      <h2>{words.youSaid}</h2>
      <dl>
        {star.areas.map(({ code, label }, index) => (
          <Line key={code} label={label} area={code} place={areaPlace(index + 1)}>
            {[inWords(draft.answers[code], star) ?? starWords.notSaid, draft.answers[code]?.words ?? '']}
          </Line>
        ))}
        <Line label={words.mattersShort} place={MATTERS}>
          {matters.length > 0 ? matters : [starWords.notSaid]}
        </Line>
        <Line label={words.hopeShort} place={HOPE}>
          {[draft.hope.trim() || starWords.notSaid]}
        </Line>
      </dl>
    </section>
  );
}

function Line({ label, area, place, children }: { label: string; area?: string; place: string; children: string[] }) {
  return (
    <div class="said-line" style={area ? { '--area': `var(--area-${area})` } : {}}>
      <dt>
        {area && <Sign area={area} />}
        {label}
      </dt>
      {children.filter(Boolean).map((text) => (
        <dd key={text} dir="auto">
          {text}
        </dd>
      ))}
      <dd class="said-change">
        <a href={place} aria-label={words.changePart(label)}>
          {words.change}
        </a>
      </dd>
    </div>
  );
}
