/** The sign of each area, drawn on a square of 24, so that it looks the same on every phone. */
const SIGNS: Record<string, string> = {
  FEELINGS:
    'M12 20 C5 15 3 11.5 3.5 8.5 C4 5.5 6 4.5 8 4.5 C10 4.5 11.3 5.6 12 7.2 C12.7 5.6 14 4.5 16 4.5 C18 4.5 20 5.5 20.5 8.5 C21 11.5 19 15 12 20 Z',
  SAFETY: 'M12 3 L19.5 6 V11.5 C19.5 16 16.5 19.3 12 21 C7.5 19.3 4.5 16 4.5 11.5 V6 Z M8.8 12 L11.2 14.4 L15.4 9.8',
  COMMUNITY:
    'M12 3 V6 M12 18 V21 M3 12 H6 M18 12 H21 M5.6 5.6 L7.8 7.8 M16.2 16.2 L18.4 18.4 M5.6 18.4 L7.8 16.2 M16.2 7.8 L18.4 5.6 M12 8.5 A3.5 3.5 0 1 0 12 15.5 A3.5 3.5 0 1 0 12 8.5 Z',
  MONEY:
    'M16 7.5 C15.4 5.4 13.8 4.5 12.2 4.5 C9.9 4.5 8.6 6.2 8.6 8.4 C8.6 11.5 10 13 9.6 16 C9.4 17.6 8.4 18.8 7.5 19.5 H17 M6.8 12.5 H14',
  HOME: 'M3.5 11.5 L12 4 L20.5 11.5 M6 9.8 V19.5 H18 V9.8 M10 19.5 V14 H14 V19.5',
  PEOPLE:
    'M8.5 4.5 A3 3 0 1 0 8.5 10.5 A3 3 0 1 0 8.5 4.5 Z M2.8 19.5 C2.8 15.5 5 13.5 8.5 13.5 C12 13.5 14.2 15.5 14.2 19.5 M15.5 5 A2.8 2.8 0 0 1 15.5 10.3 M17 13.7 C19.6 14.2 21.2 16.2 21.2 19.5',
  LEARNING_WORK:
    'M12 6.5 C10 4.8 6.8 4.3 3.5 4.8 V18 C6.8 17.5 10 18 12 19.7 C14 18 17.2 17.5 20.5 18 V4.8 C17.2 4.3 14 4.8 12 6.5 Z M12 6.5 V19.7',
  IDENTITY_SAY: 'M4 4.8 H20 V16 H11.5 L7 20 V16 H4 Z M8 9 H16 M8 12.2 H13',
};

/** A small sign that stands for an area. Only ever beside its name, so a screen reader passes over it. */
export function Sign({ area }: { area: string }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={signOf(area)} />
    </svg>
  );
}

/** The lines of an area's sign, for drawings that hold several. */
export const signOf = (area: string) => SIGNS[area] ?? '';
