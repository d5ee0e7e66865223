// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { usePages } from './usePages.ts';

afterEach(cleanup);

const PAGES: Record<string, { nodes: string[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> = {
  first: { nodes: ['Jo', 'Sam'], pageInfo: { hasNextPage: true, endCursor: 'second' } },
  second: { nodes: ['Tam'], pageInfo: { hasNextPage: false, endCursor: 'end' } },
};

function List({ fetchPage }: { fetchPage(after: string | null): Promise<(typeof PAGES)[string]> }) {
  const { items, hasMore, problem, more } = usePages(fetchPage);
  return (
    <>
      <p>{items?.join(', ')}</p>
      {problem && <p role="alert">{problem}</p>}
      {(hasMore || problem) && (
        <button type="button" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}

const page = (after: string | null) => PAGES[after ?? 'first'] ?? PAGES['second'];

test('the next page comes after the first, and the last one leaves nothing to ask for', async () => {
  render(<List fetchPage={async (after) => page(after) as (typeof PAGES)[string]} />);
  await screen.findByText('Jo, Sam');

  fireEvent.click(screen.getByRole('button'));

  await screen.findByText('Jo, Sam, Tam');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a page that cannot be had leaves what was there, and the same page is asked for again', async () => {
  const asked: (string | null)[] = [];
  const fetchPage = async (after: string | null) => {
    asked.push(after);
    if (asked.length === 2) {
      throw new Error('Not now.');
    }
    return page(after) as (typeof PAGES)[string];
  };
  render(<List fetchPage={fetchPage} />);
  await screen.findByText('Jo, Sam');

  fireEvent.click(screen.getByRole('button'));
  await screen.findByRole('alert');
  screen.getByText('Jo, Sam');
  fireEvent.click(screen.getByRole('button'));

  await screen.findByText('Jo, Sam, Tam');
  expect(asked).toEqual([null, 'second', 'second']);
});
