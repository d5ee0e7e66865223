import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { words as common } from '../ui/words.ts';
import { words } from './words.ts';

/** Nothing can be reached, and this phone remembers nobody whose pages it could show. */
export function UnreachablePage({ again }: { again(): void }) {
  return (
    <Page title={words.unreachableTitle}>
      <p>{words.unreachable}</p>
      <Button kind="main" onClick={again}>
        {common.tryAgain}
      </Button>
    </Page>
  );
}
