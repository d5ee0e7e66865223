import { starWords } from '../star/wording.ts';

/** What an area of the star is called, in the wording for grown-ups; nothing while the words are on their way. */
export const areaName = (code: string) => starWords('AGE_16_25')?.areas.find((area) => area.code === code)?.label;
