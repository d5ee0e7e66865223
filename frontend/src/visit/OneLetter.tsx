import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';
import { NotYet } from '../ui/NotYet.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { Letter } from './Letter.tsx';
import { findLetter } from './letterOf.ts';
import { words } from './words.ts';

interface Props {
  /** To whom, and which. */
  id: string;
  letter: string;
  title: string;
  back: string;
  wide?: boolean;
  /** The names of the plan's matters for whoever reads. */
  labels(): Promise<(matter: string) => string>;
  children?: ComponentChildren;
}

/** One letter on a page of its own, to be read or printed. */
export function OneLetter({ id, letter, title, back, wide = false, labels, children }: Props) {
  const { data, problem, again } = useAsk(async () => {
    const [found, labelOf] = await Promise.all([findLetter(id, letter), labels()]);
    return { found, labelOf };
  }, `${id} ${letter}`);
  if (!data) {
    return <NotYet title={title} back={back} wide={wide} problem={problem} again={again} />;
  }
  const { found, labelOf } = data;
  return (
    <Page title={title} back={back} wide={wide}>
      {found ? (
        <>
          <Letter letter={found} labelOf={labelOf} />
          <div>
            <Button onClick={() => window.print()}>{words.print}</Button>
          </div>
          {children}
        </>
      ) : (
        <p>{words.notThere}</p>
      )}
    </Page>
  );
}
