import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { AddUserDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf } from '../../ui/useAsk.ts';
import { type Adding, EMPTY, missing, type Problems } from './adding.ts';
import type { User } from './UserRow.tsx';
import { STAFF_ROLES, words } from './words.ts';

interface Props {
  /** Those who could manage somebody. */
  users: readonly User[];
  onAdded(sentence: string): void;
}

/** The form that gives a member of staff a way in. */
export function AddSomebody({ users, onAdded }: Props) {
  const [adding, setAdding] = useState<Adding>(EMPTY);
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Adding>) => setAdding((before) => ({ ...before, ...change }));

  const send = async (event: Event) => {
    event.preventDefault();
    const found = missing(adding);
    setProblems(found);
    if (busy || Object.keys(found).length > 0) {
      return;
    }
    setBusy(true);
    try {
      await signedInOnly(() => ask(AddUserDocument, { input: inputOf(adding) }));
      setAdding({ ...EMPTY, id: crypto.randomUUID() });
      onAdded(words.added(adding.name));
    } catch (error) {
      const field = error instanceof Refused ? error.field : undefined;
      setProblems({ [field ?? 'form']: sentenceOf(error) });
    }
    setBusy(false);
  };

  return (
    <details class="card users-add">
      <summary>{words.addTitle}</summary>
      <form class="buttons" onSubmit={send} noValidate>
        {problems['form'] && <Notice kind="problem">{problems['form']}</Notice>}
        <Field label={words.name} problem={problems['name']} value={adding.name} onInput={(name) => set({ name })} />
        <Field
          label={words.subject}
          hint={words.subjectHint}
          problem={problems['subject']}
          value={adding.subject}
          onInput={(subject) => set({ subject })}
        />
        <Field
          label={words.reference}
          hint={words.referenceHint}
          problem={problems['reference']}
          value={adding.reference}
          onInput={(reference) => set({ reference })}
        />
        <Roles adding={adding} problem={problems['roles']} onChange={(roles) => set({ roles })} />
        <label class="field">
          <span class="field-label">{words.manager}</span>
          <select
            class="field-box"
            value={adding.manager}
            onChange={(event) => set({ manager: event.currentTarget.value })}
          >
            <option value="">{words.noManager}</option>
            {users
              .filter(({ ended }) => !ended)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <Button kind="main" type="submit" busy={busy}>
          {words.add}
        </Button>
      </form>
    </details>
  );
}

interface RolesProps {
  adding: Adding;
  problem: string | undefined;
  onChange(roles: Adding['roles']): void;
}

/** Nothing is chosen to begin with. */
function Roles({ adding: { roles }, problem, onChange }: RolesProps) {
  return (
    <fieldset class="users-choose" aria-describedby={problem && 'roles-problem'}>
      <legend class="field-label">{words.rolesOf}</legend>
      {problem && (
        <p class="field-problem" id="roles-problem" role="alert">
          {problem}
        </p>
      )}
      {STAFF_ROLES.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={() => onChange(roles.includes(role) ? roles.filter((other) => other !== role) : [...roles, role])}
          />
          {words.roles[role]}
        </label>
      ))}
    </fieldset>
  );
}

const inputOf = ({ id, name, subject, reference, roles, manager }: Adding) => ({
  clientMutationId: id,
  name,
  subject,
  roles: [...roles],
  ...(reference.trim() && { reference }),
  ...(manager && { managerId: manager }),
});
