import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { STORY_FILE } from './places.ts';
import './story.css';
import { words } from './words.ts';

/** Where a young person takes everything away; what is in it and who can read it stands before the button. */
export function TakePage() {
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <section class="story-part">
        <h2>{words.inside}</h2>
        <ul>
          {words.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{words.opens}</p>
      </section>
      <section class="story-part">
        <h2>{words.notInside}</h2>
        <ul>
          {words.left.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>{words.ask}</p>
      </section>
      <Notice kind="plain">
        <p>
          <strong>{words.care}</strong>
        </p>
        <p>{words.careMore}</p>
      </Notice>
      <a class="button button-main" href={STORY_FILE} download>
        {words.take}
      </a>
      <p class="soft">{words.slow}</p>
    </Page>
  );
}
