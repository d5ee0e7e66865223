import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { TieThemeDocument } from '../../api/generated/graphql.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SomeOf } from '../../ui/SomeOf.tsx';
import '../promise.css';
import { useSend } from '../../ui/useSend.ts';
import { useThemes } from './useThemes.ts';
import { words } from './words.ts';

interface Props {
  saying: { readonly id: string; readonly canHaveThemes: boolean; readonly themes: readonly { readonly id: string }[] };
}

/** Under which themes one thing counts that was said: chosen by somebody who may hear it, and only if it may be counted. */
export function Ties({ saying: { id: sayingId, canHaveThemes, themes } }: Props) {
  const { data, problem } = useThemes();
  const [changed, setChanged] = useState<readonly string[]>();
  const tying = useSend();
  if (!data) {
    return problem ? <Notice kind="problem">{problem}</Notice> : null;
  }
  const chosen = changed ?? themes.map(({ id }) => id);
  const choose = async (themeId: string, tied: boolean) => {
    const wanted = { sayingId, themeId, tied };
    setChanged(tied ? [...chosen, themeId] : chosen.filter((each) => each !== themeId));
    const arrived = await tying.send(wanted, (clientMutationId) =>
      ask(TieThemeDocument, { input: { ...wanted, clientMutationId } }),
    );
    if (!arrived) {
      setChanged(chosen);
    }
  };
  return (
    <section class="worker-part promise-part">
      <h2>{words.tiesTitle}</h2>
      {canHaveThemes ? <p class="soft">{words.tiesIntro}</p> : <p>{words.tiesNo}</p>}
      {canHaveThemes && data.all.length === 0 && <p>{words.tiesNone}</p>}
      {canHaveThemes && data.all.length > 0 && (
        <SomeOf
          legend={words.themes}
          choices={data.all.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          choose={(id, tied) => void choose(id, tied)}
          stacked
        />
      )}
      {tying.problem && <Notice kind="problem">{tying.problem}</Notice>}
    </section>
  );
}
