import { useThemes } from '../promise/staff/useThemes.ts';
import { words as promise } from '../promise/staff/words.ts';
import '../styles/figures.css';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { words as common } from '../ui/words.ts';
import { about, type PackRelease } from './release.ts';
import { words } from './words.ts';

/** What the children in care council wants heard, in its order, and how many talked about each in the quarter. */
export function Heard({ release }: { release: PackRelease }) {
  const { data, problem } = useThemes();
  const counted = release.figuresOf('THEMES');
  const agenda = data?.all.find(({ onAgenda }) => onAgenda);
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data && (
        <>
          <p>
            <bdi>{agenda ? words.agendaFirst(agenda.name) : words.agendaNone}</bdi>
          </p>
          <p class="soft">{data.metOn ? promise.metOn(day(data.metOn)) : promise.noOrder}</p>
          {data.all.length === 0 ? (
            <p>{promise.noThemes}</p>
          ) : (
            <table class="figures">
              <caption class="unseen">{words.themes}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.place}</th>
                  <th scope="col">{words.theme}</th>
                  <th scope="col">{words.people}</th>
                </tr>
              </thead>
              <tbody>
                {data.all.map(({ id, name, onAgenda }, at) => {
                  const [figure] = about(counted, id);
                  return (
                    <tr key={id}>
                      <td data-head={words.place}>{at + 1}</td>
                      <th scope="row">
                        <bdi>{name}</bdi> {onAgenda && <small>{words.onAgenda}</small>}
                      </th>
                      <td data-head={words.people}>
                        {figure ? (figure.people ?? <span class="soft">{figure.heldBack}</span>) : words.notCounted}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
        </>
      )}
    </>
  );
}
