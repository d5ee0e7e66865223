import type { Self } from '../api/session.ts';
import { StarChart } from '../star/StarChart.tsx';
import { Supporters } from '../star/seers/Supporters.tsx';
import { seersAmong } from '../star/seers/seers.ts';
import { starWords } from '../star/wording.ts';
import { GiveOrCarryOn } from './GiveOrCarryOn.tsx';
import { words } from './words.ts';

/** Before the first star: what it is, who will see it, and what nobody can promise. */
export function FirstTime({ self }: { self: Self }) {
  const areas = (self.wording && starWords(self.wording)?.areas.map(({ code }) => code)) ?? [];
  return (
    <section class="home-first">
      <div class="home-first-star">
        <StarChart areas={areas} said={{}} />
      </div>
      <h2>{words.firstTitle}</h2>
      <p>{words.firstIntro}</p>
      <Supporters seers={seersAmong(self.supporters)} />
      <p>{words.secrets}</p>
      <p>{words.notEmergency}</p>
      <GiveOrCarryOn self={self} first />
    </section>
  );
}
