// Runs every audit of graphql-http against the address given, as our own pages would send it, and prints what came of
// each: {"id", "name", "status", "reason"}.
import { auditServer } from 'graphql-http';

const [address] = process.argv.slice(2);
const PATIENCE = 10_000;

const results = await auditServer({
  url: address,
  fetchFn: (url, { headers, ...request } = {}) =>
    fetch(url, { ...request, headers: { ...headers, 'X-Lodestar': '1' }, signal: AbortSignal.timeout(PATIENCE) }),
});

console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
