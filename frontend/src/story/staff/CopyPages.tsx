import '../story.css';
import './copies.css';
import { copyAt } from '../places.ts';
import { CopiesPage } from './CopiesPage.tsx';
import { CopyPage } from './CopyPage.tsx';

/** The copies that the council was asked for, or one of them. */
export function CopyPages({ place }: { place: string }) {
  const copy = copyAt(place);
  return copy ? <CopyPage id={copy} /> : <CopiesPage />;
}
