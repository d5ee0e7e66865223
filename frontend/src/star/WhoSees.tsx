import { useState } from 'preact/hooks';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import './seers/seers.css';
import './whoSees.css';
import { Named } from '../picture/Named.tsx';
import { type Shown, seersAmong } from './seers/seers.ts';
import { words } from './words.ts';

/** Something of one's own that others see unless it is hidden from them. */
export interface Hideable {
  /** Tells this thing from another. */
  readonly id: string;
  /** What it is asked as, such as who can see this star. */
  readonly question: string;
  /** Those around, and those it is hidden from. */
  find(): Promise<{ readonly supporters: readonly Shown[]; readonly hiddenFrom: readonly HiddenFrom[] }>;
  choose(supporterId: string, sees: boolean): Promise<unknown>;
}

interface HiddenFrom {
  readonly id: string;
  readonly name: string;
  readonly since: string;
}

/** Who can see something, with a way to hide it from each of them or to show it again. Asked for when it is opened. */
export function WhoSees({ thing }: { thing: Hideable }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="who-sees" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{thing.question}</summary>
      {open && <Everybody thing={thing} />}
    </details>
  );
}

/** Somebody who can see it or could, and since when not. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly as: string;
  readonly hiddenSince?: string | undefined;
}

function Everybody({ thing }: { thing: Hideable }) {
  const { data, problem, again } = useAsk(() => find(thing), thing.id);
  const [done, setDone] = useState<string>();
  const [failed, setFailed] = useState<string>();

  const choose = async ({ id, name }: Row, sees: boolean) => {
    setFailed(undefined);
    try {
      await signedInOnly(() => thing.choose(id, sees));
      setDone(sees ? words.nowSees(name) : words.nowHidden(name));
      again();
    } catch (error) {
      setDone(undefined);
      setFailed(sentenceOf(error));
    }
  };

  return (
    <>
      {(problem ?? failed) && <Notice kind="problem">{problem ?? failed}</Notice>}
      {data?.length === 0 && <p>{words.nobodyCanSee}</p>}
      <ul class="who-sees-all">
        {data?.map((row) => (
          <Person key={row.id} row={row} choose={(sees) => void choose(row, sees)} />
        ))}
      </ul>
      <p role="status">{done}</p>
      {data && data.length > 0 && <p class="soft">{words.hidingLater}</p>}
    </>
  );
}

function Person({ row, choose }: { row: Row; choose(sees: boolean): void }) {
  const hidden = row.hiddenSince !== undefined;
  return (
    <li class="who-sees-one">
      <p>
        <Named who={row.name}>
          <bdi class="supporters-name">{row.name}</bdi>
        </Named>{' '}
        <span class="soft">{row.as}</span>
        <br />
        {row.hiddenSince ? words.hiddenSince(day(row.hiddenSince)) : words.canSeeThis}
      </p>
      <Button onClick={() => choose(hidden)}>
        {hidden ? words.showAgain : words.hide} <span class="unseen">{words.withWhom(row.name)}</span>
      </Button>
    </li>
  );
}

/** Everybody around who sees stars, and whoever else this one was hidden from. */
async function find(thing: Hideable): Promise<Row[]> {
  const { supporters, hiddenFrom } = await signedInOnly(() => thing.find());
  const seers = seersAmong(supporters);
  const gone = hiddenFrom.filter(({ id }) => seers.every((seer) => seer.id !== id));
  return [...seers, ...gone.map(({ id, name }) => ({ id, name, as: words.notNow }))].map((row) => ({
    ...row,
    hiddenSince: hiddenFrom.find(({ id }) => id === row.id)?.since,
  }));
}
