import { ask } from '../../api/client.ts';
import { AboutMeOffersDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { day } from '../../ui/dates.ts';
import { useAsk } from '../../ui/useAsk.ts';
import '../aboutme.css';
import { aboutThem } from '../places.ts';
import { words } from './words.ts';

/** Whose page a worker has not read yet. Not there when there is none; without an answer the list below is there still. */
export function Offers() {
  const { data } = useAsk(() => signedInOnly(() => ask(AboutMeOffersDocument, {})));
  if (!data || data.aboutMeOffers.nodes.length === 0) {
    return null;
  }
  return (
    <section class="about-readers">
      <h2>{words.offers}</h2>
      <p class="soft">{words.offersIntro}</p>
      <ul class="about-offers">
        {data.aboutMeOffers.nodes.map(({ youngPersonId, name, writtenAt }) => (
          <li key={youngPersonId}>
            <a href={aboutThem(youngPersonId)}>
              <bdi>{words.offer(name, day(writtenAt))}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
