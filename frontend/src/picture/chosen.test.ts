import { describe, expect, it } from 'vitest';
import { chosenFor } from './chosen.ts';

describe('the picture beside a name', () => {
  const pictured = [
    { name: 'Big Sam', picture: 'BOAT' },
    { name: 'Pat', picture: 'SUN' },
    { name: 'Pat', picture: 'MOON' },
    { name: 'Nan Jo', picture: 'TREE' },
    { name: 'Nan Jo', picture: 'TREE' },
  ] as const;

  it('is the one that was chosen for whoever has it', () => {
    expect(chosenFor('Big Sam', pictured)).toBe('BOAT');
    expect(chosenFor('Nan Jo', pictured)).toBe('TREE');
  });

  it('is none where none was chosen, or where it could be that of somebody else', () => {
    expect(chosenFor('Sam', pictured)).toBeUndefined();
    expect(chosenFor(null, pictured)).toBeUndefined();
    expect(chosenFor('Pat', pictured)).toBeUndefined();
  });
});
