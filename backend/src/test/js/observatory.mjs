// Has MDN's HTTP Observatory judge a server the way it judges a site on the internet: the server's address, then a
// certificate with its key (PKCS 12). Puts a TLS end in front of it as a council's proxy would, on one port for http and
// https, because the scanner takes one name for both. Prints what the scanner says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as send, createServer as withoutTls } from 'node:http';
import { createServer as withTls } from 'node:https';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [server, port, certificate, passphrase] = process.argv.slice(2);
const TLS_BEGINS = 0x16;

const pass = (scheme) => (request, response) => {
  const headers = { ...request.headers, 'x-forwarded-proto': scheme };
  const onward = send(new URL(request.url, server), { method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(response);
  });
  request.pipe(onward);
};

const http = withoutTls(pass('http'));
const https = withTls({ pfx: readFileSync(certificate), passphrase }, pass('https'));
const end = createServer((socket) => {
  socket.once('data', (first) => {
    socket.pause();
    socket.unshift(first);
    (first[0] === TLS_BEGINS ? https : http).emit('connection', socket);
    process.nextTick(() => socket.resume());
  });
});
await new Promise((listening) => end.listen(Number(port), '127.0.0.1', listening));

// The browsers' list of sites that are https only, which the scanner fetches when it is installed. None of it is ours.
const list = new URL('../conf/hsts-preload.json', import.meta.resolve('@mdn/mdn-http-observatory'));
mkdirSync(dirname(fileURLToPath(list)), { recursive: true });
writeFileSync(list, '{}');

const { scan } = await import('@mdn/mdn-http-observatory');
console.log(JSON.stringify(await scan(`localhost:${port}`)));
process.exit(0);
