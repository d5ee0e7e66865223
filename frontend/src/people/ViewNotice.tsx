import { arrived, cameBack, viewWaits } from '../star/worker/viewLetter.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { viewPlace } from './places.ts';
import { words } from './words.ts';

/** How it stands with the views that a worker sent, wherever they were about. Silent when there is nothing to tell. */
export function ViewsNotice() {
  const [back] = cameBack.value;
  if (back) {
    return (
      <Notice kind="problem">
        <p>{words.viewCameBack}</p>
        <div>
          <ButtonLink href={viewPlace(back)}>{words.putRight}</ButtonLink>
        </div>
      </Notice>
    );
  }
  return viewWaits() ? <Notice kind="plain">{words.viewWaits}</Notice> : null;
}

/** The same on the page of one young person, and that a view of them has arrived. */
export function ViewNotice({ youngPerson, name }: { youngPerson: string; name: string }) {
  if (cameBack.value.length > 0 || viewWaits()) {
    return <ViewsNotice />;
  }
  return arrived.value.youngPerson === youngPerson ? <Notice kind="good">{words.viewArrived(name)}</Notice> : null;
}
