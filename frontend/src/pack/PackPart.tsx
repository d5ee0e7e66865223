import type { ComponentChildren } from 'preact';
import { type Part, words } from './words.ts';

interface Props {
  part: Part;
  /** The page that has all of it. */
  full: string;
  children: ComponentChildren;
}

export const anchorOf = (part: Part) => `part-${part}`;

/** One part of the pack; on paper it begins a page. */
export function PackPart({ part, full, children }: Props) {
  return (
    <section id={anchorOf(part)} class="pack-part">
      <h2>{words.parts[part]}</h2>
      {children}
      <p class="pack-full">
        <a href={full}>{words.full[part]}</a>
      </p>
    </section>
  );
}
