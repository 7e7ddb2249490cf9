import { assert } from "@talkgroup/schemas";

import { settledWithin, type Timer } from "../sound/timer.js";
import { KeychainSecrets } from "./keychain-secrets.js";
import { machineIdentity, SealedSecrets } from "./sealed-secrets.js";
import type { SecretStore } from "./secret-store.js";
import { SettingsError } from "./settings-error.js";

export interface PlayerSecretsOptions {
  /** `SealedSecrets`, for while there is no keychain. */
  readonly file: SecretStore;
  /** Asks for the keychain; called once, when a secret is first needed. Undefined if there is none in this run. */
  readonly findKeychain: () => Promise<SecretStore | undefined>;
  readonly timer: Timer;
}

/**
 * The player's secrets: in the system's keychain, or in the sealed file while the keychain does not answer or take them. Which of the two it
 * is may change from one run to the next (a keyring that is slow, or still locked); no secret is lost or comes back by that.
 *
 * The keychain is asked for when a secret is first needed: that may take long, and most players have none. What is written to it is taken out
 * of the file before. So what the file holds is newer than what the keychain holds, and is read first; a secret that was removed and may
 * still be in the keychain is in the file as one that is gone. A file that cannot be read does not keep the keychain from being used.
 */
export class PlayerSecrets implements SecretStore {
  readonly #options: PlayerSecretsOptions;
  #search: Search | undefined;
  /** There from when it has answered. */
  #keychain: SecretStore | undefined;

  /** Those of the settings' folder. `probe`: default `KeychainSecrets.probe`. */
  static async open(
    folder: string,
    timer: Timer,
    probe: (timer: Timer) => Promise<KeychainSecrets | string> = KeychainSecrets.probe,
  ): Promise<PlayerSecrets> {
    const file = new SealedSecrets({ folder, identity: await machineIdentity(), timer });
    const findKeychain = async (): Promise<SecretStore | undefined> => {
      const keychain = await probe(timer);
      return typeof keychain === "string" ? undefined : keychain;
    };
    return new PlayerSecrets({ file, findKeychain, timer });
  }

  constructor(options: PlayerSecretsOptions) {
    this.#options = options;
  }

  /** Waits for a keychain that takes its time only if the file does not say. */
  async read(name: string): Promise<string | undefined> {
    const { found } = this.#asked();
    const held = await settled(this.#options.file.read(name));
    if (held.done && held.value === gone) return this.#removeAgain(name);
    if (held.done && held.value !== undefined) return held.value;
    const keychain = await found;
    if (keychain !== undefined) return keychain.read(name);
    if (!held.done) throw held.fault;
    return undefined;
  }

  /** To the file where the keychain has not answered within `patience_ms` of the first question, or does not take it. */
  async write(name: string, secret: string): Promise<void> {
    assert(secret !== gone, "no secret is empty");
    const { file } = this.#options;
    await this.#asked().soon;
    if (this.#keychain !== undefined) {
      await this.#clearFile(name);
      const written = await settled(this.#keychain.write(name, secret));
      if (written.done) return;
    }
    await file.write(name, secret);
  }

  async remove(name: string): Promise<void> {
    const { file } = this.#options;
    await this.#asked().soon;
    const removed = this.#keychain === undefined ? undefined : await settled(this.#keychain.remove(name));
    if (removed?.done === true) await this.#clearFile(name);
    else if (removed !== undefined || (await file.read(name)) !== undefined) await file.write(name, gone);
  }

  /** The keychain did not answer then. */
  async #removeAgain(name: string): Promise<undefined> {
    await this.#asked().soon;
    if (this.#keychain !== undefined) await settled(this.remove(name));
  }

  async #clearFile(name: string): Promise<void> {
    const cleared = await settled(this.#options.file.remove(name));
    if (!cleared.done && cleared.fault.code !== "settings_unreadable") throw cleared.fault;
  }

  #asked(): Search {
    if (this.#search !== undefined) return this.#search;
    const { findKeychain, timer } = this.#options;
    const found = findKeychain().then((keychain) => {
      this.#keychain = keychain;
      return keychain;
    });
    this.#search = { found, soon: settledWithin(timer, patience_ms, found) };
    return this.#search;
  }
}

interface Search {
  readonly found: Promise<SecretStore | undefined>;
  /** Resolves with it, and after `patience_ms` without it. */
  readonly soon: Promise<unknown>;
}

type Settled<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly fault: SettingsError };

async function settled<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { done: true, value: await work };
  } catch (thrown) {
    if (!(thrown instanceof SettingsError)) throw thrown;
    return { done: false, fault: thrown };
  }
}

/** What the file holds of a secret that was removed and may still be in the keychain. */
const gone = "";
/** Whoever has just signed in waits no longer to hear of it. */
const patience_ms = 3_000;
