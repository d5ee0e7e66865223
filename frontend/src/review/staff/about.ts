import type { TheirReview } from './TheirReviewPage.tsx';

/** Whose meetings a part of the page is about, and who looks at them. */
export interface About {
  readonly account: string;
  readonly id: string;
  readonly review: TheirReview;
}

/** A meeting as it is being written, and on top of what. */
export interface MeetingDraft {
  readonly day: string;
  readonly at: string;
  readonly manner: '' | 'IN_PERSON' | 'VIDEO' | 'PHONE';
  readonly place: string;
  readonly basedOn: number;
}

/** Begun from what stands there. */
export function meetingDraft({ meeting }: TheirReview): MeetingDraft {
  return meeting?.standing === 'ARRANGED'
    ? { day: meeting.day, at: meeting.at, manner: meeting.manner, place: meeting.place ?? '', basedOn: meeting.version }
    : { day: '', at: '', manner: '', place: '', basedOn: meeting?.version ?? 0 };
}

/** As it is sent. */
export const meetingOf = ({ manner, ...rest }: MeetingDraft) => ({ ...rest, ...(manner && { manner }) });

export const isWhole = ({ day, at, manner }: MeetingDraft) => Boolean(day && at && manner);
