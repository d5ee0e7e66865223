/** The few words of the frame round every page. */
export const words = {
  name: 'Lodestar',
  unsafe: 'Lodestar only works at an address that starts with https. Ask for the right link.',
} as const;
