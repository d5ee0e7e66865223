import { outOfReach } from '../api/outbox.ts';
import { ButtonLink } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface Props {
  readonly words: {
    readonly cameBack: string;
    readonly cameBackLater: string;
    readonly putRight: string;
    readonly waiting: string;
    readonly sending: string;
  };
  /** Why what lies open on this phone came back, and where it is put right. */
  readonly cameBack: string | undefined;
  readonly href: string;
  readonly letters: readonly { readonly refused?: string }[];
}

/** How it stands with what was sent from this phone. Silent when everything has arrived. */
export function InThePost({ words, cameBack, href, letters }: Props) {
  const refused = letters.find((letter) => letter.refused)?.refused;
  if (cameBack || refused) {
    return (
      <Notice kind="problem">
        <p>{words.cameBack}</p>
        <p>{cameBack ?? refused}</p>
        {cameBack ? <ButtonLink href={href}>{words.putRight}</ButtonLink> : <p>{words.cameBackLater}</p>}
      </Notice>
    );
  }
  return letters.length > 0 && <Notice kind="plain">{outOfReach.value ? words.waiting : words.sending}</Notice>;
}
