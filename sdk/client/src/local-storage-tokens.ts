import type { PairingTokenStore } from "./pairing-tokens.js";

/**
 * Keeps the pairing token in the page's `localStorage`, which belongs to its Origin alone, as the token does. If there is no such storage
 * (a worker, a page that may not store), nothing is kept.
 *
 * @param key The name it is stored under. Default "talkgroup.pairing_token".
 * @returns A store to pass to `connect` as `pairing_tokens`.
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
