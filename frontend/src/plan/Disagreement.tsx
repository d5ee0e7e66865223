import type { ComponentChildren } from 'preact';
import type { PlanNow } from './PlanPages.tsx';

export type Disagreed = NonNullable<PlanNow['matters'][number]['disagreement']>;

interface Props {
  title: string;
  disagreement: Disagreed;
  children: ComponentChildren;
}

/** A disagreement, in the young person's own words, that both sides have not yet changed. */
export function Disagreement({ title, disagreement, children }: Props) {
  return (
    <section class="plan-stands">
      <h2 dir="auto">{title}</h2>
      {disagreement.words && (
        <p class="own-words" dir="auto">
          {disagreement.words}
        </p>
      )}
      {children}
    </section>
  );
}
