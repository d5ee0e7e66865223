/** The words of how often somebody is told. */
export const words = {
  title: 'How often are you told?',
  intro: 'When somebody reads or answers what you said, your first page says so. This page always shows everything.',
  how: {
    ONCE_A_DAY: 'At most once a day',
    EACH_TIME: 'Each time',
  },
  chosen: 'Saved.',
  phone: {
    title: 'On this phone too?',
    intro: 'Your phone can show a small note when there is something new, as often as you chose. This is all it shows:',
    /** What the service worker shows, letter for letter. */
    shows: { title: 'Lodestar', text: 'Something new' },
    quiet:
      'It makes no sound. Nobody can tell from it what it is about. But somebody who looks at your phone could see it.',
    begin: 'Tell me on this phone',
    begun: 'Done. This phone tells you from now on.',
    unanswered: 'Nothing was changed. You can tap it again at any time.',
    on: 'This phone shows a small note when there is something new.',
    stop: 'Stop telling me on this phone',
    stopped: 'Done. This phone does not tell you any more.',
    refused:
      'This phone is set to show nothing from Lodestar. That is fine: your first page still tells you. To change it, look for Notifications in the settings of your browser.',
    notHere:
      'This browser cannot do that. On an iPhone it works from the home screen: tap Share, then Add to Home Screen, and open Lodestar from there.',
    failed: 'Your phone could not do that just now. Try again later. Your first page still tells you.',
  },
} as const;
