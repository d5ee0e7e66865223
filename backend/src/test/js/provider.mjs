// A council's OpenID provider on loopback, for the tests of staff sign-in: the real oidc-provider, whose login page is
// answered for whoever the test says is sitting there. Says its issuer on the first line, and ends with its input.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [client_id, client_secret, redirect_uri] = process.argv.slice(2);

/** Who is sitting there, and how they prove who they are. */
let sitting = { accountId: 'nobody', amr: [] };

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id,
        client_secret,
        redirect_uris: [redirect_uri],
        // On this machine alone, whatever the port: the server that is tried in a browser has not begun yet.
        application_type: redirect_uri.startsWith('http:') ? 'native' : 'web',
        id_token_signed_response_alg: 'RS256',
      },
    ],
    claims: { openid: ['sub', 'amr', 'acr'] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        accountId: ctx.oidc.session.accountId,
        clientId: ctx.oidc.client.clientId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (request.url === '/sitting') {
      const parts = [];
      for await (const part of request) {
        parts.push(part);
      }
      sitting = JSON.parse(Buffer.concat(parts).toString());
      response.end();
    } else if (request.url.startsWith('/interaction/')) {
      const { accountId, amr, acr } = sitting;
      await provider.interactionFinished(request, response, {
        login: { accountId, amr, acr, remember: false },
        consent: {},
      });
    } else {
      answer(request, response);
    }
  });
  console.log(issuer);
});
process.stdin.on('end', () => process.exit(0)).resume();
