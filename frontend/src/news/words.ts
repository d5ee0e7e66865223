/** The words of how often somebody is told. */
export const words = {
  title: 'How often are you told?',
  intro: 'When somebody reads or answers what you said, your first page says so. This page always shows everything.',
  how: {
    ONCE_A_DAY: 'At most once a day',
    EACH_TIME: 'Each time',
  },
  chosen: 'Saved.',
} as const;
