import { day } from '../ui/dates.ts';
import { More } from '../ui/More.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { findLetters } from './letterOf.ts';
import './visit.css';
import { Named } from '../picture/Named.tsx';
import { words } from './words.ts';

interface Props {
  /** To whom they were written. */
  id: string;
  /** What it says while there is none. */
  none: string;
  /** Changes when there may be more. */
  what?: string;
  placeOf(letter: string): string;
}

/** The letters to one young person, the latest visit first. */
export function LetterList({ id, none, what = '', placeOf }: Props) {
  const { items, ...list } = usePages(findLetters(id), `${id} ${what}`);
  return (
    <>
      {!items && !list.problem && <p role="status">{common.waiting}</p>}
      {items?.length === 0 && <p>{none}</p>}
      {items && items.length > 0 && (
        <ul class="visit-list" aria-label={words.list}>
          {items.map((letter) => (
            <li key={letter.id}>
              <a href={placeOf(letter.id)}>
                <Named who={letter.by}>
                  <bdi>{words.from(letter.by, day(letter.visitedOn))}</bdi>
                </Named>
              </a>
            </li>
          ))}
        </ul>
      )}
      <More list={list} label={words.more} />
    </>
  );
}
