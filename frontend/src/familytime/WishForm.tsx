import type { FamilyWanted, HowOften } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useLetter } from '../writing/useLetter.ts';
import { Both } from './Both.tsx';
import type { Wish } from './family.ts';
import { type Body, family } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const LONGEST_NAME = 100;
const WANTED: readonly FamilyWanted[] = ['SEE', 'NOT_SEE', 'LET_GO'];
const OFTEN = Object.keys(words.often) as readonly HowOften[];

interface Draft {
  readonly who: string;
  readonly wanted?: FamilyWanted;
  readonly often?: HowOften;
  readonly words: string;
  readonly basedOn: number;
}

interface Props {
  account: string;
  /** The wish that is changed; none for a new one. */
  wish: Wish | undefined;
  done(): void;
}

/** Saying whom one wants to see and how often, or changing that. Nothing is chosen to begin with. */
export function WishForm({ account, wish, done }: Props) {
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(
    account,
    `family/wish/${wish?.id ?? 'new'}`,
    family,
  );
  const now = draft ?? begin(wish);
  const version = wish?.version ?? 0;
  if (wish && draft && draft.basedOn !== version) {
    return (
      <Both
        stands={spoken(wish)}
        mine={spoken(draft)}
        keepMine={() => change({ ...draft, basedOn: version })}
        keepOther={() => void stop().then(done)}
      />
    );
  }
  const send = async (event: Event) => {
    event.preventDefault();
    const { who, wanted, often, basedOn } = now;
    const input = { who, wanted: wanted ?? 'SEE', often: wanted === 'SEE' ? (often ?? null) : null, words: now.words };
    if (
      await submit(now, missing(now), () => ({ is: 'WISH', input: { ...input, wishId: wish?.id ?? null, basedOn } }))
    ) {
      done();
    }
  };
  return (
    <form class="family-form" onSubmit={send} aria-busy={busy}>
      <Field
        label={words.whoLabel}
        hint={words.whoHint}
        maxLength={LONGEST_NAME}
        value={now.who}
        onInput={(who) => change({ ...now, who })}
      />
      <OneOf
        legend={words.wantedTitle}
        choices={WANTED.filter((each) => wish || each !== 'LET_GO').map((value) => ({
          value,
          label: words.wanted[value],
        }))}
        chosen={now.wanted}
        choose={(wanted) => change({ ...now, wanted })}
      />
      {now.wanted === 'SEE' && (
        <OneOf
          legend={words.oftenTitle}
          choices={OFTEN.map((value) => ({ value, label: words.often[value] }))}
          chosen={now.often}
          choose={(often) => change({ ...now, often })}
        />
      )}
      <Field
        label={now.wanted === 'SEE' && now.often === 'OTHERWISE' ? words.moreOtherwise : words.more}
        lines={3}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button type="submit" kind="main" busy={busy}>
        {words.saveWish}
      </Button>
      <Button kind="quiet" onClick={() => void stop().then(done)}>
        {words.stop}
      </Button>
    </form>
  );
}

const begin = (wish: Wish | undefined): Draft =>
  wish
    ? {
        who: wish.who,
        wanted: wish.wanted,
        ...(wish.often ? { often: wish.often } : {}),
        words: wish.words ?? '',
        basedOn: wish.version,
      }
    : { who: '', words: '', basedOn: 0 };

function missing({ who, wanted, often, words: text }: Draft): string | undefined {
  if (!who.trim()) {
    return words.sayWho;
  }
  if (!wanted) {
    return words.chooseWanted;
  }
  if (wanted === 'SEE' && !often) {
    return words.chooseOften;
  }
  return wanted === 'SEE' && often === 'OTHERWISE' && !text.trim() ? words.sayOften : undefined;
}

/** A wish in words, to be laid beside another. */
const spoken = ({ who, wanted, often, words: text }: Pick<Wish, 'who'> & Partial<Wish> & { words?: string | null }) =>
  [who, wanted && words.wanted[wanted], often && words.often[often], text].filter(Boolean).join('\n');
