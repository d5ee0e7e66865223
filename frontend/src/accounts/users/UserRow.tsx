import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import {
  EndRoleDocument,
  EndUserDocument,
  GiveRoleDocument,
  type UserRoleInput,
  type UsersQuery,
} from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf } from '../../ui/useAsk.ts';
import { STAFF_ROLES, type StaffRole, words } from './words.ts';

/** One member of staff in the list. */
export type User = UsersQuery['users']['nodes'][number];

interface Props {
  user: User;
  onChanged(sentence: string): void;
}

/** Who somebody is, what they may be here as, and the ways to change that. */
export function UserRow({ user, onChanged }: Props) {
  const roles = user.roles as readonly StaffRole[];
  return (
    <li class="users-row">
      <h2 class="users-name">{user.name}</h2>
      <p class="users-roles">{roles.length > 0 ? roles.map((role) => words.roles[role]).join(', ') : words.noRoles}</p>
      <p class="soft">
        {words.subjectIs(user.subject)}
        {user.reference && <span>. {words.referenceIs(user.reference)}</span>}
        {user.manager && <span>. {words.managerIs(user.manager)}</span>}
      </p>
      {user.ended && <p class="soft">{words.ended}</p>}
      {user.isMe ? <p class="soft">{words.you}</p> : <Change user={user} roles={roles} onChanged={onChanged} />}
    </li>
  );
}

function Change({ user, roles, onChanged }: Props & { roles: readonly StaffRole[] }) {
  const { busy, problem, change } = useChange(user, onChanged);
  const input = () => ({ clientMutationId: crypto.randomUUID(), userId: user.id, version: user.version });
  return (
    <details class="users-change">
      <summary>{words.change(user.name)}</summary>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <ul>
        {STAFF_ROLES.map((role) => {
          const has = roles.includes(role);
          const label = (has ? words.takeRole : words.giveRole)(words.roles[role], user.name);
          return (
            <li key={role}>
              <span>{words.roles[role]}</span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={label}
                aria-disabled={busy}
                onClick={() => change(() => setRole({ ...input(), role }, !has))}
              >
                {has ? words.take : words.give}
              </button>
            </li>
          );
        })}
      </ul>
      {!user.ended && (
        <End name={user.name} busy={busy} onEnd={() => change(() => ask(EndUserDocument, { input: input() }))} />
      )}
    </details>
  );
}

const setRole = (input: UserRoleInput, has: boolean): Promise<unknown> =>
  has ? ask(GiveRoleDocument, { input }) : ask(EndRoleDocument, { input });

/** Asked twice, since it takes effect at once. */
function End({ name, busy, onEnd }: { name: string; busy: boolean; onEnd(): void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return <Button onClick={() => setSure(true)}>{words.end(name)}</Button>;
  }
  return (
    <div class="buttons">
      <p role="alert">{words.endSure(name)}</p>
      <Button busy={busy} onClick={onEnd}>
        {words.endYes}
      </Button>
      <Button kind="quiet" onClick={() => setSure(false)}>
        {words.endNo}
      </Button>
    </div>
  );
}

function useChange(user: User, onChanged: (sentence: string) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = async (request: () => Promise<unknown>) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await signedInOnly(request);
      onChanged(words.changed(user.name));
    } catch (error) {
      if (error instanceof Refused && error.code === 'CONFLICT') {
        onChanged(words.stale);
      }
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, change };
}
