import { arrived, cameBack, viewWaits } from '../star/worker/viewLetter.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { viewPlace } from './places.ts';
import { words } from './words.ts';

/** How it stands with a view that a worker sent. Silent when there is nothing to tell. */
export function ViewNotice({ youngPerson, name }: { youngPerson: string; name: string }) {
  if (cameBack.value.includes(youngPerson)) {
    return (
      <Notice kind="problem">
        <p>{words.viewCameBack}</p>
        <div>
          <ButtonLink href={viewPlace(youngPerson)}>{words.putRight}</ButtonLink>
        </div>
      </Notice>
    );
  }
  if (viewWaits()) {
    return <Notice kind="plain">{words.viewWaits}</Notice>;
  }
  return arrived.value.youngPerson === youngPerson ? <Notice kind="good">{words.viewArrived(name)}</Notice> : null;
}
