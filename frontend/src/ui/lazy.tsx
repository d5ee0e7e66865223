import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Waiting } from './Waiting.tsx';
import { words } from './words.ts';

/** A part of the site that is fetched when it is first shown. Without a connection it says so and offers to try again. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;

  return function Lazy(props: Props) {
    const [, redraw] = useState(0);
    const [failed, setFailed] = useState(false);
    const fetchIt = () => {
      setFailed(false);
      load()
        .then((part) => {
          Loaded = part;
          redraw(1);
        })
        .catch(() => setFailed(true));
    };
    useEffect(() => {
      if (!Loaded) {
        fetchIt();
      }
    }, []);

    if (failed) {
      return (
        <main class="page">
          <Notice kind="problem">{words.noPart}</Notice>
          <Button onClick={fetchIt}>{words.tryAgain}</Button>
        </main>
      );
    }
    return Loaded ? <Loaded {...props} /> : <Waiting />;
  };
}
