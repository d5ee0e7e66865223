import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { ChooseWhoSeesMineDocument, type OwnThing, ShownToDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { eachOnce, type Seer } from '../star/seers/seers.ts';
import '../star/whoSees.css';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { words } from './words.ts';
import '../star/seers/seers.css';

/** To whom a young person shows one thing of theirs: to nobody before they say so. Asked for when it is opened. */
export function WhoSeesMine({ thing, title }: { thing: OwnThing; title: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="who-sees" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Everybody thing={thing} />}
    </details>
  );
}

function Everybody({ thing }: { thing: OwnThing }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(ShownToDocument, {})));
  const [done, setDone] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const seers = eachOnce((data?.me.youngPerson?.supporters ?? []).map((each) => ({ ...each, seesStar: true })));
  const seeing = (seer: Seer) => data?.shownTo.some((each) => each.thing === thing && each.id === seer.id) ?? false;

  const choose = async ({ id, name }: Seer, sees: boolean) => {
    setFailed(undefined);
    setDone(undefined);
    try {
      const input = { clientMutationId: crypto.randomUUID(), thing, supporterId: id, sees };
      await signedInOnly(() => ask(ChooseWhoSeesMineDocument, { input }));
      setDone(sees ? words.nowSees(name) : words.nowSeesNot(name));
      again();
    } catch (error) {
      setFailed(sentenceOf(error));
    }
  };

  return (
    <>
      <p>{words.whoSeesIntro}</p>
      {(problem ?? failed) && <Notice kind="problem">{problem ?? failed}</Notice>}
      {data && seers.length === 0 && <p>{words.nobodyToShow}</p>}
      <ul class="who-sees-all">
        {seers.map((seer) => (
          <li key={seer.id} class="who-sees-one">
            <p>
              <bdi class="supporters-name">{seer.name}</bdi> <span class="soft">{seer.as}</span>
              <br />
              {seeing(seer) ? words.sees : words.seesNot}
            </p>
            <Button onClick={() => void choose(seer, !seeing(seer))}>
              {seeing(seer) ? words.stopShowing : words.show}
              <span class="unseen">{words.toWhom(seer.name)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{done}</p>
    </>
  );
}
