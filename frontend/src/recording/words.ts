/** The words of recording and listening. Whoever reads them may be nine. */
export const words = {
  before:
    'Press the button and speak. You have three minutes. Your phone may ask first whether Lodestar may use the microphone: say yes. It listens only until you press stop.',
  start: 'Start recording',
  stop: 'Stop',
  again: 'Do it again',
  asking: 'Your phone is asking whether it may listen…',
  recording: 'Recording…',
  left: (time: string) => `${time} left`,
  hearYou: 'We can hear you.',
  hearNothing: 'We cannot hear you yet. Speak a bit louder, or come closer.',
  keeping: 'One moment…',
  kept: (time: string) => `Your recording: ${time}. It is on this phone only, until you send it.`,
  full: 'Three minutes are full, so it stopped by itself. Is there more? Say it in a second recording.',
  throwAway: 'Throw it away',
  thrownAway: 'It is gone. Nobody has heard it.',

  trouble: {
    REFUSED:
      'Your phone does not let Lodestar use the microphone. You can allow it in the settings of your browser, or write it instead.',
    NONE: 'No microphone was found on this phone. You can write it instead.',
    CANNOT: 'Recording does not work on this phone right now. You can write it instead.',
    EMPTY: 'Nothing was recorded. Try again, or write it instead.',
    NOT_KEPT: 'This phone has no room to keep the recording. Make some room and try again, or write it instead.',
  },

  minutes: (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  seconds: (count: number) => `${count} ${count === 1 ? 'second' : 'seconds'}`,

  listen: 'Listen',
  pause: 'Pause',
  back: 'Back 5 seconds',
  cannotPlay: 'This could not be played right now. Check your signal, then try again.',

  soundGone: 'The recording is not on this phone any more. Please record it again.',

  notSure: 'not sure',
} as const;
