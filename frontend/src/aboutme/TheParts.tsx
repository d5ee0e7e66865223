import type { WrittenFragment } from '../api/generated/graphql.ts';
import './aboutme.css';
import { words } from './words.ts';

/** What somebody wrote about themselves, exactly as they put it, under the headings they saw. */
export function TheParts({ page }: { page: Pick<WrittenFragment, 'parts'> }) {
  return (
    <div class="about-parts">
      {page.parts.map(({ heading, words: text }) => (
        <section key={heading}>
          <h2>{words.headings[heading]}</h2>
          <p class="own-words" dir="auto">
            {text}
          </p>
        </section>
      ))}
    </div>
  );
}
