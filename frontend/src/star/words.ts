/** The words of the star that are not in the star's own template. */
export const words = {
  area: 'Part of life',
  now: 'Now',
  before: 'Time before',
  notSaid: 'Nothing said',
} as const;
