import { CalendarPage } from '../CalendarPage.tsx';
import { words } from './words.ts';

/** The calendar of a worker's meetings. */
export function WorkerCalendar() {
  return <CalendarPage words={words} back="/" />;
}
