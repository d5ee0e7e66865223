import { day } from '../ui/dates.ts';
import type { Family, Month } from './family.ts';
import { common } from './words.ts';

const inWords = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Asked, agreed, happened: a table for each person, out of one young person's own record, with what it was counted from. */
export function Months({ family }: { family: Family }) {
  const people = family.wishes.flatMap((wish) => {
    const months = family.months.filter(({ wishId }) => wishId === wish.id);
    return months.length > 0 ? [{ wish, months }] : [];
  });
  return (
    <section class="family-part">
      <h2>{common.months}</h2>
      {people.length === 0 && <p class="soft">{common.noMonths}</p>}
      {people.map(({ wish, months }) => (
        <Counts key={wish.id} who={wish.who} months={months} />
      ))}
      {people.length > 0 && (
        <details>
          <summary>{common.howCounted}</summary>
          <p>{common.counting}</p>
          {people.map(({ wish, months }) => (
            <Lines key={wish.id} who={wish.who} months={months} />
          ))}
        </details>
      )}
    </section>
  );
}

function Counts({ who, months }: { who: string; months: readonly Month[] }) {
  return (
    <table class="family-counts">
      <caption>
        <bdi>{who}</bdi>
      </caption>
      <thead>
        <tr>
          {[common.month, common.asked, common.agreed, common.happened].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, asked, agreed, happened }) => (
          <tr key={month}>
            <th scope="row">{inWords.format(new Date(month))}</th>
            <td>{asked ?? common.notCounted}</td>
            <td>{agreed ?? common.notCounted}</td>
            <td>{happened}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ who, months }: { who: string; months: readonly Month[] }) {
  const lines = months.flatMap(({ lines: of, cancelled, seenDifferently }) => [
    ...of.map(({ agreed, often, from, until, times }) =>
      common.line(agreed, common.often[often], day(from), day(until), times ?? undefined),
    ),
    ...(cancelled > 0 ? [common.cancelled(cancelled)] : []),
    ...(seenDifferently > 0 ? [common.differently(seenDifferently)] : []),
  ]);
  return (
    <>
      <h3>
        <bdi>{who}</bdi>
      </h3>
      <ul class="family-lines">
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}
