import { useState } from 'preact/hooks';
import { encode } from 'uqr';
import { ask } from '../api/client.ts';
import { PhonesOfDocument, type PhonesOfQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { dayAndTime } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { Waiting } from '../ui/Waiting.tsx';
import './accounts.css';
import { InvitationCard } from './InvitationCard.tsx';
import { endPhone, type Invitation, invite } from './invite.ts';
import { PhoneList } from './PhoneList.tsx';
import { words } from './words.ts';

type OnePerson = PhonesOfQuery['youngPerson'];

/** How one young person comes in: inviting them, and ending a phone of theirs that is lost. For who supports them. */
export function PeoplePhones({ id, back }: { id: string; back: string }) {
  const { data, problem, again } = useAsk(() => findPhones(id), id);
  if (!data) {
    return problem ? <NotThere problem={problem} back={back} /> : <Waiting />;
  }
  const end = (phone: { id: string }) => endPhone(id, phone.id).then(again);
  return (
    <Page title={<bdi>{words.theirs(data.name)}</bdi>} back={back} wide>
      <Inviting person={data} />
      <section class="worker-part">
        <h2>{words.theirPhones(data.name)}</h2>
        {data.devices.length === 0 ? (
          <p>{words.theirsNone}</p>
        ) : (
          <PhoneList phones={data.devices} told={words.theirsEnd} end={end} />
        )}
      </section>
    </Page>
  );
}

function NotThere({ problem, back }: { problem: string; back: string }) {
  return (
    <Page title={words.theirsProblem} back={back} wide>
      <Notice kind="problem">{problem}</Notice>
    </Page>
  );
}

function Inviting({ person: { id, name, invitedUntil } }: { person: OnePerson }) {
  const [invitation, setInvitation] = useState<Invitation>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setBusy(true);
    try {
      setInvitation(await invite(id));
      setProblem(undefined);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <section class="worker-part inviting">
      <h2>{words.inviteTitle(name)}</h2>
      <p>{words.inviteIntro(name)}</p>
      <p>{words.inviteCarer(name)}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {invitation ? (
        <Handed invitation={invitation} name={name} />
      ) : (
        invitedUntil && <p>{words.inviteOpen(dayAndTime(invitedUntil))}</p>
      )}
      <div class="buttons inviting-ways">
        <Button kind={invitation ? 'other' : 'main'} busy={busy} onClick={make}>
          {invitation || invitedUntil ? words.inviteAnew : words.invite}
        </Button>
        {invitation && <Button onClick={() => print()}>{words.print}</Button>}
      </div>
    </section>
  );
}

/** What is handed over, and what to say with it. */
function Handed({ invitation, name }: { invitation: Invitation; name: string }) {
  const address = invitation.link.split('#')[0] ?? '';
  return (
    <>
      <p role="status">{words.shownOnce}</p>
      <InvitationCard invitation={invitation}>
        <QrCode of={invitation.link} title={words.qrTitle(name)} />
      </InvitationCard>
      <h3>{words.sayTitle(name)}</h3>
      <ol class="inviting-say">
        {words.say(address).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

/** Dark on light in every look, because that is what cameras read; the four empty rows around it belong to it. */
function QrCode({ of, title }: { of: string; title: string }) {
  const { data, size } = encode(of, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={title}>
      <title>{title}</title>
      <rect class="qr-ground" width={size} height={size} />
      <path class="qr-ink" d={dark.join('')} />
    </svg>
  );
}

async function findPhones(id: string): Promise<OnePerson> {
  return (await signedInOnly(() => ask(PhonesOfDocument, { id }))).youngPerson;
}
