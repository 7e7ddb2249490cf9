import type { PairingTokenStore } from "./pairing-tokens.js";

/**
 * Keeps the pairing token in the page's `localStorage`, which is of its Origin alone, as the token is. Where there is no such storage
 * (a worker, a page that may not store), nothing is kept.
 *
 * @param key Its name there. Default "talkgroup.pairing_token".
 * @returns To be given to `connect` as `pairing_tokens`.
 * @since 0.1.0
 */
export function localStorageTokens(key = "talkgroup.pairing_token"): PairingTokenStore {
  return {
    load: () => storage()?.getItem(key),
    save: (token) => storage()?.setItem(key, token),
  };
}

interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** May throw where a page may not store; whoever asks ignores it. */
function storage(): Storage | undefined {
  return (globalThis as { readonly localStorage?: Storage }).localStorage;
}
