import type { ReviewNow } from './ReviewPages.tsx';
import type { words as ofTheYoungPerson } from './words.ts';

interface Props {
  wish: NonNullable<ReviewNow['wish']>;
  words: Pick<typeof ofTheYoungPerson, 'talk' | 'there' | 'how' | 'manners'>;
}

/** What a young person wants of a meeting, in their own words. */
export function Wish({ wish: { talk, people, others, manner, place }, words }: Props) {
  const there = [...people.map(({ name }) => name), others].filter(Boolean).join(', ');
  const how = [manner && words.manners[manner], place].filter(Boolean).join(', ');
  return (
    <dl class="review-wish">
      {(
        [
          [words.talk, talk],
          [words.there, there],
          [words.how, how],
        ] as const
      ).map(
        ([title, text]) =>
          text && (
            <div key={title}>
              <dt>{title}</dt>
              <dd class="own-words" dir="auto">
                {text}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}
