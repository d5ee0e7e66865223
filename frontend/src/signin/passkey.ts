import { post } from '../api/client.ts';
import { Refused } from '../api/errors.ts';
import { words } from './words.ts';

/** What the server asks a phone, as it travels: bytes are written as text. */
interface Asked {
  publicKey: {
    challenge: string;
    user?: { id: string; name: string; displayName: string };
  };
}

/** Has the phone make a passkey for whoever holds it and shows that they own it. */
export async function makePasskey(code: string): Promise<object> {
  const { publicKey } = await ask('/sign-in/passkey/new', { code });
  const user = publicKey.user && { ...publicKey.user, id: bytes(publicKey.user.id) };
  const options: object = { ...publicKey, user, challenge: bytes(publicKey.challenge) };
  const made = await asked(() =>
    navigator.credentials.create({ publicKey: options as PublicKeyCredentialCreationOptions }),
  );
  const { attestationObject, clientDataJSON } = made.response as AuthenticatorAttestationResponse;
  return written(made, { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON) });
}

/** Has the phone sign with the passkey that it made before. */
export async function signWithPasskey(): Promise<object> {
  const { publicKey } = await ask('/sign-in/passkey/challenge', {});
  const options: object = { ...publicKey, challenge: bytes(publicKey.challenge) };
  const signed = await asked(() =>
    navigator.credentials.get({ publicKey: options as PublicKeyCredentialRequestOptions }),
  );
  const { authenticatorData, clientDataJSON, signature, userHandle } =
    signed.response as AuthenticatorAssertionResponse;
  return written(signed, {
    authenticatorData: text(authenticatorData),
    clientDataJSON: text(clientDataJSON),
    signature: text(signature),
    ...(userHandle && { userHandle: text(userHandle) }),
  });
}

async function ask(door: string, body: object): Promise<Asked> {
  return (await post<Asked>(door, body)) as Asked;
}

/** A phone says no in one word, whether its owner changed their mind or it could not: so do we. */
async function asked(question: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const answer = await question();
    if (answer instanceof PublicKeyCredential) {
      return answer;
    }
  } catch {
    throw new Refused(words.passkeyStopped, 'PASSKEY_STOPPED');
  }
  throw new Refused(words.passkeyStopped, 'PASSKEY_STOPPED');
}

const written = ({ id, type }: PublicKeyCredential, response: object) => ({
  id,
  rawId: id,
  type,
  response,
  clientExtensionResults: {},
});

export function bytes(base64Url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64Url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

export function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
