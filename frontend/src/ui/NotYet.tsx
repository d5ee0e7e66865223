import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';
import { Waiting } from './Waiting.tsx';
import { words } from './words.ts';

interface Props {
  title: string;
  back: string;
  wide?: boolean;
  /** A sentence, when what was asked for could not be had. */
  problem: string | undefined;
  again(): void;
}

/** A page that does not have yet what it asked for: it waits, or says what went wrong with a way to ask again. */
export function NotYet({ title, back, wide = false, problem, again }: Props) {
  if (!problem) {
    return <Waiting />;
  }
  const ask = <Button onClick={again}>{words.tryAgain}</Button>;
  return (
    <Page title={title} back={back} wide={wide}>
      <Notice kind="problem">{problem}</Notice>
      {wide ? <div>{ask}</div> : ask}
    </Page>
  );
}
