/** Where a young person asks for help, and sees what came of it. */
export const HELP_WISHES = '/help-for-me';

/** Where a worker sees the help that somebody they support asked for. */
export const theirHelp = (id: string) => `/people/${id}/help`;

/** What is said about help is called this among the letters of the outbox. */
export const HELP_LETTER = 'help-wish';
