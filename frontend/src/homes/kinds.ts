import type { HomeFeeling, HomeKind, Suits, WhyMoved } from '../api/generated/graphql.ts';

/** What kind of home it is, in plain words. */
export const kinds: Record<HomeKind, string> = {
  FOSTER_HOME: 'foster home',
  RELATIVES_OR_FRIENDS: 'home with relatives or friends',
  WITH_PARENTS: 'home with a parent',
  ADOPTIVE_FAMILY: 'home with an adoptive family',
  CHILDRENS_HOME: 'children’s home',
  SECURE_HOME: 'secure home',
  SUPPORTED_HOME: 'home with support',
  OWN_PLACE: 'own place',
  RESIDENTIAL_SCHOOL: 'school to live at',
  CARE_HOME: 'care home',
  FAMILY_CENTRE: 'family centre',
  HOSPITAL: 'hospital',
  CUSTODY: 'custody',
  LIVE_IN_WORK: 'home that comes with a job',
  HOLIDAY: 'holiday',
  A_SHORT_WHILE: 'home for a short while',
  SOMEWHERE_ELSE: 'somewhere else',
};

/** Why somebody moved, with nobody to blame; to the young person. */
export const whyMoved: Record<WhyMoved, string> = {
  PLAN_CHANGED: 'Your plan changed.',
  HOME_CLOSED: 'The home closed, or your carers stopped being carers.',
  TO_KEEP_YOU_SAFE: 'The council wanted you to be safe.',
  CARERS_ASKED: 'Your carers said that it could not go on. That is not your fault.',
  YOU_ASKED: 'You asked to move.',
  COUNCIL_ASKED: 'The council decided it.',
  SAME_HOME: 'You stayed in the same home. Only what it is called changed.',
  CUSTODY: 'A court decided it.',
  OTHER: 'The council only wrote “another reason”. You can ask what it was.',
};

export const feelings: Record<HomeFeeling, string> = {
  GOOD: 'It is good',
  MIXED: 'Some of it is good, some is not',
  NOT_GOOD: 'It is not good',
};

export const suits: Record<Suits, string> = {
  YES: 'yes',
  PARTLY: 'partly',
  NO: 'no',
};
