import type { Ref } from 'preact';
import type { StarWords } from '../wording.ts';
import type { Problem } from './problems.ts';
import { words } from './words.ts';

interface Props {
  list: readonly Problem[];
  trouble: string | undefined;
  /** The server's own sentence. */
  refused: string | undefined;
  star: StarWords;
  place: Ref<HTMLDivElement>;
}

/** What has to be put right before a view can go, each with a way to its place on the page. */
export function ProblemList({ list, trouble, refused, star, place }: Props) {
  if (list.length === 0 && !trouble && !refused) {
    return null;
  }
  return (
    <div class="notice notice-problem" role="alert" tabIndex={-1} ref={place}>
      <h2>{list.length > 0 || trouble ? words.problemsTitle : words.refusedTitle}</h2>
      {trouble && <p>{trouble}</p>}
      {list.length === 0 && !trouble && <p>{refused}</p>}
      {list.length > 0 && (
        <ul class="problems">
          {list.map(({ area, sentence }) => (
            <li key={area}>
              <a href={`#area-${area}`} onClick={(event) => goTo(event, area)}>
                {star.areas.find(({ code }) => code === area)?.label}
              </a>
              : {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** To the field that is wrong, and not only to its part of the page. */
function goTo(event: Event, area: string): void {
  event.preventDefault();
  const part = document.getElementById(`area-${area}`);
  const field = part?.querySelector<HTMLElement>('[aria-invalid], .field-problem ~ .view-steps input');
  (field ?? part)?.focus();
}
