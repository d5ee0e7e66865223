import { useRef } from 'preact/hooks';

/** The id of what is sent: sent again because no answer came, the same goes under the same id, and has one effect. */
export function useSameId() {
  const last = useRef({ what: '', id: '' });
  return {
    of(wanted: unknown): string {
      const what = JSON.stringify(wanted);
      if (last.current.what !== what) {
        last.current = { what, id: crypto.randomUUID() };
      }
      return last.current.id;
    },
    /** From here on the same words are something new. */
    arrived(): void {
      last.current = { what: '', id: '' };
    },
  };
}
