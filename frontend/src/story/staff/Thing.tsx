import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { type CopyThingsQuery, PutBackDocument } from '../../api/generated/graphql.ts';
import { Player } from '../../recording/Player.tsx';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSend } from '../../ui/useSend.ts';
import { soundIn } from '../places.ts';
import type { Copy } from './CopyPage.tsx';
import { LeaveOutForm } from './LeaveOutForm.tsx';
import { words } from './words.ts';

export type OneThing = CopyThingsQuery['subjectAccess']['things']['nodes'][number];

interface Props {
  copy: Copy;
  thing: OneThing;
  changed(): void;
}

/** One thing of somebody's story as it is, and what is left out of it. */
export function Thing({ copy, thing, changed }: Props) {
  const [leaving, setLeaving] = useState(false);
  const when = day(thing.day ?? thing.at);
  const canChange = copy.mine && copy.state === 'OPEN';
  return (
    <li class={thing.depth > 0 ? 'copy-card copy-within' : 'copy-card'}>
      <h3>{thing.title}</h3>
      <p class="soft">{when}</p>
      <dl class="copy-places">
        {thing.places.map(({ name, label, text }) =>
          name === 'SOUND' ? (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <Player src={soundIn(copy.id, thing.id)} />
              </dd>
            </div>
          ) : (
            <div key={name}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ),
        )}
      </dl>
      <LeftOutOf copy={copy} thing={thing} canChange={canChange} changed={changed} />
      {canChange &&
        (leaving ? (
          <LeaveOutForm
            copy={copy}
            thing={thing}
            stop={() => setLeaving(false)}
            done={() => {
              setLeaving(false);
              changed();
            }}
          />
        ) : (
          <div>
            <Button kind="quiet" onClick={() => setLeaving(true)}>
              {words.leaveOut}
              <span class="unseen">{words.leaveOutOf(thing.title, when)}</span>
            </Button>
          </div>
        ))}
    </li>
  );
}

function LeftOutOf({ copy, thing, canChange, changed }: Props & { canChange: boolean }) {
  const { busy, problem, send } = useSend();
  if (thing.leftOut.length === 0) {
    return null;
  }
  const what = (each: OneThing['leftOut'][number]) =>
    each.words ?? (each.place === 'ALL' ? words.all : placeWords(thing, each.place));
  const putBack = (leftOutId: string) =>
    void send({ leftOutId }, (clientMutationId) =>
      ask(PutBackDocument, { input: { clientMutationId, subjectAccessId: copy.id, leftOutId } }),
    ).then((done) => done && changed());
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {thing.leftOut.map((each) => (
        <Notice key={each.id} kind="plain">
          <p dir="auto">{words.isLeftOut(what(each), words.becauses[each.because])}</p>
          {canChange && (
            <Button kind="quiet" busy={busy} onClick={() => putBack(each.id)}>
              {words.putBack}
              <span class="unseen">{words.putBackOf(what(each))}</span>
            </Button>
          )}
        </Notice>
      ))}
    </>
  );
}

export function placeWords(thing: OneThing, name: string): string {
  const place = thing.places.find((each) => each.name === name);
  return name === 'BY' ? words.by(place?.text ?? '') : words.part(place?.label ?? name);
}
