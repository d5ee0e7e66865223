import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problems } from './problems.ts';

/** A form that is looked through before it is sent: its problems, and the focus on the first of them. */
export function useChecked(findProblems: () => Problems, send: () => Promise<unknown>) {
  const [problems, setProblems] = useState<Problems>({});
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [tries]);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const found = findProblems();
    setProblems(found);
    if (Object.keys(found).length === 0) {
      await send();
    }
    setTries((before) => before + 1);
  };
  return { problems, form, onSubmit: (event: Event) => void onSubmit(event) };
}
