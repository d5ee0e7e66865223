import type { ComponentChildren } from 'preact';
import { session } from '../api/session.ts';
import { chosenFor } from './chosen.ts';
import { DrawnPicture } from './DrawnPicture.tsx';

interface Props {
  /** The name that stands in it. */
  who: string | null | undefined;
  children: ComponentChildren;
}

/** Text that names somebody, with the picture that the young person who reads it chose for them, if they chose one. */
export function Named({ who, children }: Props): ComponentChildren {
  const picture = chosenFor(who, myPictures());
  return picture ? (
    <span class="named">
      <DrawnPicture picture={picture} />
      <span>{children}</span>
    </span>
  ) : (
    children
  );
}

/** They came with who is signed in. What an older version of these pages remembered on the phone has none. */
function myPictures() {
  const now = session.value;
  return (now.is === 'IN' && now.me.youngPerson?.pictured) || [];
}
