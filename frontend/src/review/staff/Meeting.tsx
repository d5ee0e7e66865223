import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import { type About, isWhole, type MeetingDraft, meetingDraft, meetingOf } from './about.ts';
import { send } from './letter.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { WithWords } from './WithWords.tsx';
import { words } from './words.ts';

/** The meeting that is arranged: put down, moved, or called off with a reason. */
export function Meeting(about: About) {
  const { meeting } = about.review;
  return (
    <section class="plan-side">
      <h2>{words.arrange}</h2>
      {meeting?.standing === 'ARRANGED' && (
        <>
          <p class="review-day">{words.arranged(day(meeting.day), meeting.at)}</p>
          <p dir="auto">
            {words.manners[meeting.manner]}
            {meeting.place && <span class="review-line">{words.where(meeting.place)}</span>}
          </p>
          <p class="soft">{words.arrangedBy(meeting.by)}</p>
        </>
      )}
      {meeting?.standing === 'CALLED_OFF' && (
        <>
          <p>{words.calledOff(day(meeting.day), meeting.by)}</p>
          <p class="own-words" dir="auto">
            {meeting.why}
          </p>
        </>
      )}
      <Arrange {...about} />
      {meeting?.standing === 'ARRANGED' && <CallOff {...about} version={meeting.version} />}
    </section>
  );
}

function Arrange({ account, id, review }: About) {
  const what = `review/arrange/${id}`;
  const { draft, isOpen, change, drop, sent } = useDraft<MeetingDraft>(account, what);
  const [problem, setProblem] = useState<string>();
  const version = review.meeting?.version ?? 0;
  if (!draft) {
    return isOpen ? (
      <div>
        <Button onClick={() => change(meetingDraft(review))}>
          {review.meeting?.standing === 'ARRANGED' ? words.move : words.arrange}
        </Button>
      </div>
    ) : null;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(isWhole(draft) ? undefined : words.fillMeeting);
    if (isWhole(draft)) {
      sent();
      void send(account, what, draft, { is: 'ARRANGE', input: { youngPersonId: id, meeting: meetingOf(draft) } });
    }
  };
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="plan-form" onSubmit={submit}>
      <MeetingFields draft={draft} change={(part) => change({ ...draft, ...part })} />
      {told && <Notice kind="problem">{told}</Notice>}
      {draft.basedOn === version ? (
        <Button type="submit">{words.arrangeSave}</Button>
      ) : (
        <Notice kind="plain">
          <p>{words.changed}</p>
          <Button onClick={() => change({ ...draft, basedOn: version })}>{words.goOn}</Button>
        </Notice>
      )}
      <Button kind="quiet" onClick={() => void drop()}>
        {words.stop}
      </Button>
    </form>
  );
}

function CallOff({ account, id, version }: About & { version: number }) {
  return (
    <WithWords
      account={account}
      what={`review/call-off/${id}`}
      open={words.callOff}
      label={words.callOffWhy}
      hint={words.callOffHint}
      sendIt={words.callOffSend}
      bodyOf={(why) => ({ is: 'CALL_OFF', input: { youngPersonId: id, basedOn: version, why } })}
    />
  );
}
