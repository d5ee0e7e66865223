import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { NameThemeDocument } from '../../api/generated/graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { useSend } from '../../ui/useSend.ts';
import { words } from './words.ts';

const LONGEST = 80;

/** Naming a theme. */
export function NameForm({ done }: { done(): void }) {
  const [name, setName] = useState('');
  const { busy, problem, send } = useSend();
  const submit = () =>
    send({ name }, (clientMutationId) => ask(NameThemeDocument, { input: { name, clientMutationId } }));
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.stop}
      submit={submit}
      stop={async () => undefined}
      done={done}
    >
      <Field
        label={words.themeName}
        hint={words.themeHint}
        maxLength={LONGEST}
        value={name}
        onInput={setName}
        focused
      />
    </KeptForm>
  );
}
