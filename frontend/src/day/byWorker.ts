import type { MyTeamQuery } from '../api/generated/graphql.ts';

type Line = MyTeamQuery['team']['nodes'][number];

/** The lines of one worker after another, in the order in which the server gives them: that of names. */
export function byWorker(lines: readonly Line[]) {
  const workers = new Map<string, { id: string; name: string; rows: Line[] }>();
  for (const line of lines) {
    const worker = workers.get(line.workerId) ?? { id: line.workerId, name: line.worker, rows: [] };
    worker.rows.push(line);
    workers.set(line.workerId, worker);
  }
  return [...workers.values()];
}
