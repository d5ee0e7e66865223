import type { Ref } from 'preact';
import { When } from '../ui/When.tsx';

interface Props {
  name: string;
  place: string;
  what: string;
  since: string;
  pressing?: boolean;
  linkRef?: Ref<HTMLAnchorElement>;
}

/** One thing that waits: who, what, and since when. All of it is one way to where it is done. */
export function DayRow({ name, place, what, since, pressing = false, linkRef }: Props) {
  return (
    <li class={`day-row ${pressing ? 'day-pressing' : ''}`}>
      <a class="day-who" href={place} ref={linkRef ?? null}>
        <bdi>{name}</bdi>
      </a>
      <p>{what}</p>
      <When moment={since} />
    </li>
  );
}
