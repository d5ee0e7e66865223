// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { go, goInFrom, path } from './route.ts';

it('leads to the first page from the one somebody came in by', () => {
  go('/start');
  goInFrom('/start');
  expect(path.value).toBe('/');
});

it('leaves whoever went on while they were let in where they are', () => {
  go('/start');
  go('/phones');
  goInFrom('/start');
  expect(path.value).toBe('/phones');
});
