import { useEffect, useState } from 'preact/hooks';
import { Unreachable } from '../api/errors.ts';
import { onHope } from '../api/hope.ts';

/** Between a request that was lost on the way and the next. */
const MOMENT = 5000;

/**
 * Asks in the background for what a page can do without: when it opens, and when `what` has become another question. What
 * does not arrive is asked for again, once after a moment and then whenever there is hope; nobody is told meanwhile.
 */
export function useQuietly<Data>(request: () => Promise<Data>, what: unknown = ''): Data | undefined {
  const [data, setData] = useState<Data>();
  useEffect(() => {
    let isOver = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      isOver = true;
      clearTimeout(later);
      forgetHope();
    };
    const look = async () => {
      try {
        const answer = await request();
        if (!isOver) {
          setData(() => answer);
          stop();
        }
      } catch (error) {
        if (!(error instanceof Unreachable)) {
          stop();
        }
      }
    };
    const forgetHope = onHope(() => void look());
    void look().then(() => {
      later = isOver ? undefined : setTimeout(() => void look(), MOMENT);
    });
    return stop;
  }, [what]);
  return data;
}
