const WORKER = '/sw.js';

interface Policy {
  createScriptURL(address: string): string;
}

/** Browsers with Trusted Types load a script by a text of ours only when this makes it; and it makes only the one. */
interface WithTrustedTypes {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

const rules: Policy = {
  createScriptURL: (address) => {
    if (address !== WORKER) {
      throw new TypeError();
    }
    return address;
  },
};

/** Lets the site open without a connection, once it has been opened with one. Without this it still works online. */
export function keepOpenableOffline(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('lodestar', rules) ?? rules;
    const worker = policy.createScriptURL(WORKER);
    const register = () => void navigator.serviceWorker.register(worker).catch(() => undefined);
    if (document.readyState === 'complete') {
      register();
    } else {
      addEventListener('load', register);
    }
  }
}
