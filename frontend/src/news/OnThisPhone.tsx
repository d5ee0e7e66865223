import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyPhoneDocument, QuietThisPhoneDocument, TellThisPhoneDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { askForAddress, type Can, canTell, giveUpAddress, isReached } from './phone.ts';
import { words } from './words.ts';

/** Where a young person says whether their phone itself may tell them. Nothing at all where that is not offered. */
export function OnThisPhone() {
  const { data } = useAsk(findHere);
  return data?.key ? <Here phoneKey={data.key} told={data.told} /> : null;
}

/** What the server knows of this phone, and whether the browser still knows it too. */
async function findHere() {
  const { telling } = await signedInOnly(() => ask(MyPhoneDocument, {}));
  return { key: telling.phoneKey, told: telling.onThisPhone && (await isReached()) };
}

interface Props {
  phoneKey: string;
  told: boolean;
}

function Here({ phoneKey, told }: Props) {
  const [on, setOn] = useState(told);
  const [can, setCan] = useState<Can>(canTell);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<string>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => setOn(told), [told]);

  const doing = async (work: () => Promise<string | undefined>) => {
    setBusy(true);
    setNews(undefined);
    setProblem(undefined);
    try {
      setNews(await work());
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setCan(canTell());
    setBusy(false);
  };

  const begin = () =>
    doing(async () => {
      const address = await askForAddress(phoneKey).catch(() => Promise.reject(new Error(words.phone.failed)));
      if (!address) {
        return canTell() === 'REFUSED' ? undefined : words.phone.unanswered;
      }
      setOn(await tell(address));
      return words.phone.begun;
    });

  const stop = () =>
    doing(async () => {
      setOn(await quiet());
      await giveUpAddress().catch(() => undefined);
      return words.phone.stopped;
    });

  return (
    <section class="on-phone">
      <h2>{words.phone.title}</h2>
      {on ? <p>{words.phone.on}</p> : <Before can={can} />}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {(on || can === 'YES') && (
        <Button busy={busy} onClick={on ? stop : begin}>
          {on ? words.phone.stop : words.phone.begin}
        </Button>
      )}
      <p role="status">{news}</p>
    </section>
  );
}

/** What the phone would show, before anybody is asked anything; or why this one cannot. */
function Before({ can }: { can: Can }) {
  if (can !== 'YES') {
    return <p>{can === 'REFUSED' ? words.phone.refused : words.phone.notHere}</p>;
  }
  return (
    <>
      <p>{words.phone.intro}</p>
      <p class="on-phone-note">
        <strong>{words.phone.shows.title}</strong>
        <span>{words.phone.shows.text}</span>
      </p>
      <p>{words.phone.quiet}</p>
    </>
  );
}

async function tell(address: string): Promise<boolean> {
  const input = { clientMutationId: crypto.randomUUID(), address };
  const { tellThisPhone } = await signedInOnly(() => ask(TellThisPhoneDocument, { input }));
  return tellThisPhone.telling.onThisPhone;
}

async function quiet(): Promise<boolean> {
  const input = { clientMutationId: crypto.randomUUID() };
  const { quietThisPhone } = await signedInOnly(() => ask(QuietThisPhoneDocument, { input }));
  return quietThisPhone.telling.onThisPhone;
}
