import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from './words.ts';

interface Props {
  title: ComponentChildren;
  /** Where "Back" leads; without it there is none. */
  back?: string;
  wide?: boolean;
  children: ComponentChildren;
}

let first = true;

/** One page of the site: its title, and what stands under it. */
export function Page({ title, back, wide = false, children }: Props) {
  return (
    <main class={wide ? 'page page-wide' : 'page'}>
      {back && (
        <a class="page-back" href={back}>
          {words.back}
        </a>
      )}
      <PageTitle>{title}</PageTitle>
      {children}
    </main>
  );
}

/** The title of a page. A change of page moves the focus here, so that a screen reader starts at the top. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) {
      title.current?.focus({ preventScroll: true });
    }
    first = false;
  }, []);
  return (
    <h1 class="page-title" tabIndex={-1} ref={title}>
      {children}
    </h1>
  );
}
