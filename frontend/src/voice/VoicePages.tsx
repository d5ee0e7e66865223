import type { Self } from '../api/session.ts';
import { OneSaidPage } from './OneSaidPage.tsx';
import { SAID, saidAt } from './places.ts';
import { SaidPage } from './SaidPage.tsx';
import { SayPages } from './SayPages.tsx';
import './say.css';
import './said.css';

/** Saying something and what was said: which page stands at which address. */
export function VoicePages({ self, place }: { self: Self; place: string }) {
  const said = saidAt(place);
  if (said) {
    return <OneSaidPage key={said} self={self} id={said} />;
  }
  return place === SAID ? <SaidPage self={self} /> : <SayPages self={self} place={place} />;
}
