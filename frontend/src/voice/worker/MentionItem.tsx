import type { Ref } from 'preact';
import type { MentionPartsFragment } from '../../api/generated/graphql.ts';
import { serverNow } from '../../api/serverTime.ts';
import { day } from '../../ui/dates.ts';
import { When } from '../../ui/When.tsx';
import { type AreaName, aboutWhat, capital } from './about.ts';
import { sayingPlace } from './places.ts';
import { isPressing, whereItStands } from './waits.ts';
import { words } from './words.ts';

interface Props {
  mention: MentionPartsFragment;
  areaName: AreaName;
  /** False where everything is by the same person. */
  named: boolean;
  linkRef?: Ref<HTMLAnchorElement>;
}

/** That somebody said something: who, about what, since when and for what it waits. None of their words. */
export function MentionItem({ mention, areaName, named, linkRef }: Props) {
  const { sayingId, youngPersonId, name, saidAt, since, tookOverFrom } = mention;
  const now = serverNow() ?? new Date();
  const about = aboutWhat(mention, areaName);
  return (
    <li class={`mention ${isPressing(mention, now) ? 'mention-pressing' : ''}`}>
      <a class="mention-link" href={sayingPlace(youngPersonId, sayingId)} ref={linkRef ?? null}>
        {named ? (
          <>
            <bdi>{name}</bdi>
            <span class="mention-about">, {about}</span>
          </>
        ) : (
          capital(about)
        )}
      </a>
      <div class="mention-stands">
        <p>
          {whereItStands(mention, now)}{' '}
          {day(since) !== day(saidAt) && <span class="soft">{words.since(day(since))}</span>}
        </p>
        {tookOverFrom && <p class="soft">{words.tookOver(tookOverFrom)}</p>}
      </div>
      <When moment={saidAt} />
    </li>
  );
}
