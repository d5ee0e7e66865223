import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import {
  CalendarNowDocument,
  EndCalendarAddressDocument,
  MakeCalendarAddressDocument,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { REVIEW } from '../plan/places.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import { Waiting } from '../ui/Waiting.tsx';
import './review.css';
import type { words as ofTheYoungPerson } from './words.ts';

type CalendarWords = Pick<
  typeof ofTheYoungPerson,
  | 'calendarTitle'
  | 'calendarIntro'
  | 'calendarSecret'
  | 'calendarSince'
  | 'calendarNone'
  | 'calendarMake'
  | 'calendarMakeNew'
  | 'calendarNewEnds'
  | 'calendarEnd'
  | 'calendarHere'
  | 'calendarCopy'
  | 'calendarCopied'
  | 'calendarHow'
>;

/** The secret address of one's calendar: made, shown once, and ended. */
export function CalendarPage({ words, back = REVIEW }: { words: CalendarWords; back?: string }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(CalendarNowDocument, {})));
  const [made, setMade] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const same = useSameId();

  const doing = async (what: string, work: (clientMutationId: string) => Promise<string | undefined>) => {
    setWrong(undefined);
    try {
      setMade(await signedInOnly(() => work(same.of(what))));
      same.arrived();
      again();
    } catch (error) {
      setWrong(sentenceOf(error));
    }
  };
  const make = () =>
    doing('make', async (clientMutationId) => {
      const { makeCalendarAddress } = await ask(MakeCalendarAddressDocument, { input: { clientMutationId } });
      return makeCalendarAddress.address;
    });
  const end = () =>
    doing('end', async (clientMutationId) => {
      await ask(EndCalendarAddressDocument, { input: { clientMutationId } });
      return undefined;
    });

  if (!data && !problem) {
    return <Waiting />;
  }
  const since = data?.calendarAddress.since;
  const told = wrong ?? problem;
  return (
    <Page title={words.calendarTitle} back={back}>
      <p>{words.calendarIntro}</p>
      <p>{words.calendarSecret}</p>
      {made && <Address address={made} words={words} />}
      <p role="status">{since ? words.calendarSince(day(since)) : words.calendarNone}</p>
      {told && <Notice kind="problem">{told}</Notice>}
      <div>
        <Button onClick={() => void make()}>{since ? words.calendarMakeNew : words.calendarMake}</Button>
      </div>
      {since && (
        <>
          <p class="soft">{words.calendarNewEnds}</p>
          <div>
            <Button kind="quiet" onClick={() => void end()}>
              {words.calendarEnd}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

function Address({ address, words }: { address: string; words: CalendarWords }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Notice kind="good">
      <p>{words.calendarHere}</p>
      <p class="review-address">{address}</p>
      <p>{words.calendarHow}</p>
      <Button onClick={() => void copy()}>{copied ? words.calendarCopied : words.calendarCopy}</Button>
    </Notice>
  );
}
