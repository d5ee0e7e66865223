import { Button, ButtonLink } from '../../ui/Button.tsx';
import { path } from '../../ui/route.ts';
import { words } from '../../ui/words.ts';
import { beforeThat } from '../places.ts';

/** Back and on. Stays within reach of a thumb where the screen is tall enough. */
export function GiveNav({ next, busy = false }: { next: string; busy?: boolean }) {
  return (
    <div class="give-nav">
      <ButtonLink kind="quiet" href={beforeThat(path.value)}>
        {words.back}
      </ButtonLink>
      <Button kind="main" type="submit" busy={busy}>
        {next}
      </Button>
    </div>
  );
}
