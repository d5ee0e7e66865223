import type { SupporterKind } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { words } from './words.ts';

const KINDS: Record<SupporterKind, string> = {
  SOCIAL_WORKER: 'your social worker',
  PERSONAL_ADVISER: 'your personal adviser',
  CARER: 'your carer',
  ADVOCATE: 'your advocate',
  MANAGER: 'a manager',
};

/** Those of their supporters who can see a star; a carer, say, cannot. */
export const whoSees = (self: Self) => self.supporters.filter(({ seesStar }) => seesStar);

/** The people who can see a star once it is sent, by name and by what they are in this life. */
export function Supporters({ self }: { self: Self }) {
  const seeing = whoSees(self);
  if (seeing.length === 0) {
    return <p>{words.nobodySees}</p>;
  }
  return (
    <>
      <p>{words.whoSees}</p>
      <ul class="supporters">
        {seeing.map(({ name, kind }) => (
          <li key={`${name} ${kind}`}>
            <bdi class="supporters-name">{name}</bdi> <span class="soft">{KINDS[kind]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
