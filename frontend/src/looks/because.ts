import type { WhoLookedQuery } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

export type Look = WhoLookedQuery['looks']['nodes'][number];

/** Who somebody was to the young person when they looked, in words. */
export function asWhat({ kind, role }: Look): string | undefined {
  return kind ? words.as[kind] : role ? words.roles[role] : undefined;
}

/** Why they may look, as a sentence; the words of an emergency stand beside it. */
export function because({ why, role, kind, since, manages, reason }: Look): string {
  switch (why) {
    case 'SUPPORTS':
    case 'CARES_FOR':
    case 'SELF':
      return kind && since ? words.why.supports(words.as[kind], day(since)) : words.why.supported;
    case 'MANAGES':
      return manages.length > 0 ? words.why.manages(manages.join(words.and)) : words.why.managed;
    case 'COUNCIL':
      return role === 'SAFEGUARDING_LEAD' ? words.why.safety : words.why.council;
    case 'BREAK_GLASS':
      return reason ? words.why.emergency : words.why.emergencyUnread;
  }
}

/** Looks put together by the day in England, as they come. */
export function byDay(looks: readonly Look[]): [day: string, looks: Look[]][] {
  const days = new Map<string, Look[]>();
  for (const look of looks) {
    days.set(day(look.at), [...(days.get(day(look.at)) ?? []), look]);
  }
  return [...days];
}

/** What they saw and what they listened to, a sentence each. */
export function didWhat({ things }: Look): string[] {
  const seen = things.flatMap((thing) => (thing === 'RECORDING' ? [] : [words.things[thing]]));
  return [
    ...(seen.length > 0 ? [words.saw(seen.join(words.and))] : []),
    ...(things.includes('RECORDING') ? [words.listened] : []),
  ];
}
