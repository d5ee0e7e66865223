import { outOfReach } from '../api/outbox.ts';
import { draft } from '../star/draft.ts';
import { waitingStars } from '../star/letter.ts';
import { SEND } from '../star/places.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { words } from './words.ts';

/** How it stands with what was sent from this phone. Silent when everything has arrived. */
export function Post() {
  const stars = waitingStars();
  const refused = stars.find((star) => star.refused)?.refused;
  if (draft.value?.refused) {
    return (
      <Notice kind="problem">
        <p>{words.cameBack}</p>
        <p>{draft.value.refused}</p>
        <ButtonLink href={SEND}>{words.putRight}</ButtonLink>
      </Notice>
    );
  }
  if (refused) {
    return (
      <Notice kind="problem">
        <p>{words.cameBack}</p>
        <p>{refused}</p>
        <p>{words.cameBackLater}</p>
      </Notice>
    );
  }
  if (stars.length > 0) {
    return <Notice kind="plain">{outOfReach.value ? words.waiting : words.sending}</Notice>;
  }
  return null;
}
