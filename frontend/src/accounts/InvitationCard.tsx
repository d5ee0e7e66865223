import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { dayAndTime } from '../ui/dates.ts';
import type { Invitation } from './invite.ts';
import { words } from './words.ts';

interface Props {
  invitation: Invitation;
  /** A picture of the link, where there is one. */
  children?: ComponentChildren;
}

/** An invitation that was just made: its code, its link, and until when it works. It is shown this once. */
export function InvitationCard({ invitation: { code, link, endsAt }, children }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section class="invitation">
      {children}
      <div class="invitation-words">
        <h2>{words.code}</h2>
        <p class="invitation-code">{code}</p>
        <p>{words.worksUntil(dayAndTime(endsAt))}</p>
        <h2>{words.link}</h2>
        <p class="invitation-link">{link}</p>
        <div class="invitation-ways">
          <Button onClick={copy}>{words.copy}</Button>
          <span role="status">{copied === undefined ? '' : copied ? words.copied : words.notCopied}</span>
        </div>
      </div>
    </section>
  );
}
