/** The words of the page where the look is chosen. */
export const words = {
  title: 'How it looks',
  intro: 'Choose what you like. It stays on this phone.',
  look: 'Look',
  looks: { bright: 'Bright', bold: 'Bold', calm: 'Calm' },
  light: 'Light or dark',
  lights: { phone: 'Like my phone', light: 'Light', dark: 'Dark' },
} as const;
