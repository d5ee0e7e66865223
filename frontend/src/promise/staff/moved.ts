/** The same things with one of them at another place. */
export function moved<Item>(all: readonly Item[], from: number, to: number): readonly Item[] {
  const [item] = all.slice(from, from + 1);
  const others = all.filter((_, at) => at !== from);
  return item === undefined ? all : [...others.slice(0, to), item, ...others.slice(to)];
}
