import { day } from '../../ui/dates.ts';
import { type Reading, saidIn } from '../answer.ts';
import { Sign } from '../Sign.tsx';
import { StarChart } from '../StarChart.tsx';
import { starWords } from '../wording.ts';
import { inWorkersWords } from './answer.ts';
import { words } from './words.ts';
import './worker.css';

/** A worker's view, as a smaller star and as a table with what was seen or heard. */
export function WorkerView({ view }: { view: Reading }) {
  const star = starWords(view.wording, view.templateVersion);
  if (!star) {
    return null;
  }
  const said = saidIn(view);
  const answered = star.areas.filter(({ code }) => said[code]);
  return (
    <section class="worker-part">
      <h2>{words.viewTitle(view.raterName)}</h2>
      <div class="worker-view">
        <StarChart areas={star.areas.map(({ code }) => code)} said={said} />
        <table>
          <caption>{words.viewCaption(view.raterName, day(view.givenAt))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              <th scope="col">{words.chosen}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {answered.map(({ code, label }) => (
              <tr key={code}>
                <th scope="row">
                  <span class="worker-area" style={{ '--area': `var(--area-${code})` }}>
                    <Sign area={code} />
                    {label}
                  </span>
                </th>
                <td>{inWorkersWords(said[code], star)}</td>
                <td>
                  <span class="own-words" dir="auto">
                    {view.ratings.find(({ area }) => area === code)?.words ?? words.noWords}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
