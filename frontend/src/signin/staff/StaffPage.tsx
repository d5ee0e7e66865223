import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { words } from './words.ts';

interface Props {
  /** True right after a session ended by itself. */
  ended: boolean;
}

/** Where staff come in. They go to the council's own sign-in and come back; what went wrong stands after the #. */
export function StaffPage({ ended }: Props) {
  const problem = problemOf(location.hash);
  return (
    <Page title={ended ? words.endedTitle : words.title}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {ended && (
        <div role="alert">
          <p>{words.ended}</p>
          <p>{words.endedKept}</p>
        </div>
      )}
      <p>{words.intro}</p>
      <div class="buttons">
        {/* With a target, the browser goes there itself: it is a door of the server and no page of ours. */}
        <a class="button button-main" href="/sign-in/staff" target="_self">
          {words.signIn}
        </a>
        <a class="button button-quiet" href="/start">
          {words.haveCode}
        </a>
      </div>
      {!ended && <p class="soft">{words.notStaff}</p>}
    </Page>
  );
}

/** The sentence for what went wrong; nothing when nothing did, or when somebody made it up. */
export function problemOf(hash: string): string | undefined {
  const why = hash.slice(1);
  return Object.hasOwn(words.problems, why) ? words.problems[why as keyof typeof words.problems] : undefined;
}
