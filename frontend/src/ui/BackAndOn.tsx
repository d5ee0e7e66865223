import { Button, ButtonLink } from './Button.tsx';
import { words } from './words.ts';

interface Props {
  /** Address of the question before. */
  back: string;
  next: string;
  busy?: boolean;
}

/** Back and on, at the end of one question of a form. Stays within reach of a thumb where the screen is tall enough. */
export function BackAndOn({ back, next, busy = false }: Props) {
  return (
    <div class="back-and-on">
      <ButtonLink kind="quiet" href={back}>
        {words.back}
      </ButtonLink>
      <Button kind="main" type="submit" busy={busy}>
        {next}
      </Button>
    </div>
  );
}
