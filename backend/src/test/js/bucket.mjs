// A real S3 server for as long as whoever started it lives: a port, a folder, and the names of its buckets.
import S3rver from 's3rver';

const [port, directory, ...buckets] = process.argv.slice(2);
const server = new S3rver({
  port: Number(port),
  address: '127.0.0.1',
  silent: true,
  directory,
  configureBuckets: buckets.map((name) => ({ name })),
});
const { port: taken } = await server.run();
console.log(`http://127.0.0.1:${taken}`);
process.stdin.on('end', () => process.exit(0)).resume();
