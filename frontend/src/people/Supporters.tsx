import { day } from '../ui/dates.ts';
import type { OnePerson } from './PersonPage.tsx';
import { words } from './words.ts';

/** Who supports a young person now, as what and since when. */
export function Supporters({ supporters, name }: { supporters: OnePerson['supporters']; name: string }) {
  return (
    <section class="worker-part">
      <h2>{words.supportersOf(name)}</h2>
      {supporters.length === 0 ? (
        <p>{words.noSupporters}</p>
      ) : (
        <ul class="person-supporters">
          {supporters.map((each) => (
            <li key={`${each.name} ${each.kind}`}>
              <bdi class="person-supporter">{each.name}</bdi>, {words.kinds[each.kind]}{' '}
              <span class="soft">{words.since(day(each.since))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
