/** What those who can see a star are in this life. */
export const words = {
  kinds: {
    SOCIAL_WORKER: 'your social worker',
    PERSONAL_ADVISER: 'your personal adviser',
    CARER: 'your carer',
    ADVOCATE: 'your advocate',
    MANAGER: 'a manager',
  },
  nobodySees:
    'Nobody is down as your worker right now. Your star is kept for you, and for the next person who supports you.',
} as const;
