import type { ComponentChildren } from 'preact';
import { BackAndOn } from '../ui/BackAndOn.tsx';
import { PageTitle } from '../ui/Page.tsx';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { path } from '../ui/route.ts';
import { beforeThat } from './places.ts';
import { words } from './words.ts';

interface Props {
  title: string;
  /** What the phone reads out besides the title. */
  spoken?: string;
  /** True when what it is about is asked more closely. */
  closer: boolean;
  next?: string;
  busy?: boolean;
  onNext(): void;
  children: ComponentChildren;
}

/** One step of saying something: one question, with a way back and on within reach of a thumb. */
export function SayStep({ title, spoken = '', closer, next = words.next, busy = false, onNext, children }: Props) {
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) {
      onNext();
    }
  };
  return (
    <main class="page say">
      <form class="card say-card" onSubmit={submit}>
        <div class="say-title">
          <PageTitle>{title}</PageTitle>
          <ReadAloud text={`${title} ${spoken}`} />
        </div>
        {children}
        <BackAndOn back={beforeThat(path.value, closer)} next={next} busy={busy} />
      </form>
    </main>
  );
}
