import { inWords, type Reading, saidIn } from './answer.ts';
import { Sign } from './Sign.tsx';
import './table.css';
import { type StarWords, starWords } from './wording.ts';
import { words } from './words.ts';

interface Props {
  reading: Reading;
  before?: Reading | null | undefined;
  /** Says whose star it is and when. */
  caption: string;
}

/** A star as a table. It says everything that the drawing says, and the own words besides. */
export function StarTable({ reading, before, caption }: Props) {
  const star = starWords(reading.wording, reading.templateVersion);
  const earlier = before && starWords(before.wording, before.templateVersion);
  if (!star) {
    return null;
  }
  return (
    <table class="star-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.now}</th>
          {before && <th scope="col">{words.before}</th>}
        </tr>
      </thead>
      <tbody>
        {star.areas.map(({ code, label }) => (
          <tr key={code}>
            <th scope="row">
              <span class="star-table-area" style={{ '--area': `var(--area-${code})` }}>
                <Sign area={code} />
                {label}
              </span>
            </th>
            <td>
              <Answer reading={reading} area={code} star={star} />
            </td>
            {before && <td>{(earlier && inWords(saidIn(before)[code], earlier)) ?? words.notSaid}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer({ reading, area, star }: { reading: Reading; area: string; star: StarWords }) {
  const rating = reading.ratings.find((each) => each.area === area);
  return (
    <>
      {inWords(rating, star) ?? words.notSaid}
      {rating?.words && (
        <q class="own-words" dir="auto">
          {rating.words}
        </q>
      )}
    </>
  );
}
