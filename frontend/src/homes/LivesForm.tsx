import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { Clash } from './Clash.tsx';
import { send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const LINES = 3;
const WHAT = 'my-home/lives';

interface Draft {
  readonly words: string;
  readonly version: number;
}

interface Props {
  account: string;
  /** What stands there; empty when nothing does. */
  stands: string;
  version: number;
}

/** Who else lives there, only if the young person likes to say it. */
export function LivesForm({ account, stands, version }: Props) {
  const { draft, isOpen, change, drop, sent } = useDraft<Draft>(account, WHAT);
  const told = cameBack.value[WHAT];

  const save = async (now: Draft) => {
    sent();
    await send(account, WHAT, now, { is: 'LIVES', input: { version: now.version, words: now.words.trim() || null } });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft) {
      void save(draft);
    }
  };

  return (
    <section class="my-part">
      <h2>{words.livesTitle}</h2>
      <p>{words.livesIntro}</p>
      {draft && draft.version !== version ? (
        <Clash
          stands={stands}
          mine={draft.words}
          keepMine={() => change({ ...draft, version })}
          keepOther={() => void drop()}
        />
      ) : draft ? (
        <form class="my-form" onSubmit={submit}>
          <Field
            label={words.livesLabel}
            hint={words.kept}
            lines={LINES}
            maxLength={LONGEST}
            value={draft.words}
            onInput={(text) => change({ ...draft, words: text })}
            focused
          />
          {told && <Notice kind="problem">{told}</Notice>}
          <Button kind="main" type="submit">
            {words.save}
          </Button>
          {stands && <Button onClick={() => void save({ words: '', version })}>{words.livesTake}</Button>}
          <Button kind="quiet" onClick={() => void drop()}>
            {words.stop}
          </Button>
        </form>
      ) : (
        <>
          <p class={stands ? 'own-words' : 'soft'} dir="auto">
            {stands || words.livesNothing}
          </p>
          {isOpen && (
            <div>
              <Button onClick={() => change({ words: stands, version })}>
                {stands ? words.livesChange : words.livesWrite}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
