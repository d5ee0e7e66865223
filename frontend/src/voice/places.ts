/** The pages of saying something, in their order. Addresses say where, never what. */
export const SAY = '/say';
export const ABOUT = '/say/about';
export const WHICH = '/say/which';
export const WORDS = '/say/words';
/** The words step, for whoever would sooner speak. */
export const ALOUD = '/say/aloud';
export const WHO = '/say/who';
export const PANEL = '/say/panel';
export const CHECK = '/say/check';
export const SENT = '/say/sent';

/** Everything that was said. */
export const SAID = '/said';

const order = [ABOUT, WHICH, WORDS, WHO, PANEL, CHECK];

export const isSaying = (place: string) => order.includes(inOrder(place));

/** Whether typed or spoken, it is the same step. */
const inOrder = (place: string) => (place === ALOUD ? WORDS : place);

/** The page after this one. What is asked more closely is left out where there is nothing to ask. */
export const onFrom = (place: string, closer: boolean) => beside(place, 1, closer) ?? CHECK;

/** The page before this one; before the first comes home. */
export const beforeThat = (place: string, closer: boolean) => beside(place, -1, closer) ?? '/';

function beside(place: string, by: 1 | -1, closer: boolean): string | undefined {
  const next = order[order.indexOf(inOrder(place)) + by];
  return next === WHICH && !closer ? order[order.indexOf(WHICH) + by] : next;
}

/** Where one thing that was said stands. The id means nothing to anybody else. */
export const saidPlace = (id: string) => `/said/${id}`;

/** Which thing said an address asks for. */
export const saidAt = (place: string) => /^\/said\/([\w-]+)$/.exec(place)?.[1];

/** Whether an address is one of those that are about saying something or about what was said. */
export const isVoice = (place: string) => place === SAID || saidAt(place) !== undefined || /^\/say(\/|$)/.test(place);
