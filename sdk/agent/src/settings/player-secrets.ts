import { assert } from "@talkgroup/schemas";

import { settledWithin, type Timer } from "../sound/timer.js";
import { KeychainSecrets, type NoKeychain } from "./keychain-secrets.js";
import { machineIdentity, SealedSecrets } from "./sealed-secrets.js";
import type { SecretStore } from "./secret-store.js";
import { SettingsError } from "./settings-error.js";

export interface PlayerSecretsOptions {
  /** `SealedSecrets`, for while there is no keychain. */
  readonly file: SecretStore;
  /** Asks for the keychain; called once, when a secret is first needed. */
  readonly findKeychain: () => Promise<SecretStore | NoKeychain>;
  readonly timer: Timer;
}

/**
 * The player's secrets: in the system's keychain, or in the sealed file while the keychain does not answer or take them. Which of the two it
 * is may change from one run to the next (a keyring that is slow, or still locked); no secret is lost or comes back by that.
 *
 * The keychain is asked for when a secret is first needed: that may take long, and most players have none. What is written to it is taken out
 * of the file before. So what the file holds is newer than what the keychain holds, and is read first; a secret that was removed and may
 * still be in the keychain is in the file as one that is gone. A file that cannot be read does not keep the keychain from being used; what it
 * may still hold of a secret that is newer in the keychain is taken out of it before it is read again in this run.
 *
 * A read that waits for the keychain may be overtaken by a write or a removal of the same secret: it then says what was there before.
 */
export class PlayerSecrets implements SecretStore {
  readonly #options: PlayerSecretsOptions;
  #search: Search | undefined;
  /** There from when it has answered. */
  #keychain: SecretStore | undefined;
  /** No keychain can hold anything: there is no package for it. */
  #never = false;
  /** Names of which the file may hold what is older than what the keychain says. A few: one for each server. */
  readonly #stale = new Set<string>();

  /** Those of the settings' folder. `probe`: default `KeychainSecrets.probe`. */
  static async open(
    folder: string,
    timer: Timer,
    probe: (timer: Timer) => Promise<KeychainSecrets | NoKeychain> = KeychainSecrets.probe,
  ): Promise<PlayerSecrets> {
    const file = new SealedSecrets({ folder, identity: await machineIdentity(), timer });
    return new PlayerSecrets({ file, findKeychain: () => probe(timer), timer });
  }

  constructor(options: PlayerSecretsOptions) {
    this.#options = options;
  }

  /** Waits for a keychain that takes its time only if the file does not say. */
  async read(name: string): Promise<string | undefined> {
    const { found } = this.#asked();
    const held = await settled(this.#readFile(name));
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
    await this.#asked().soon;
    if (this.#keychain !== undefined) {
      const cleared = await this.#clearFile(name);
      const written = await settled(this.#keychain.write(name, secret));
      if (written.done && !cleared) this.#stale.add(name);
      if (written.done) return;
    }
    await this.#writeFile(name, secret);
  }

  async remove(name: string): Promise<void> {
    await this.#asked().soon;
    const removed = this.#keychain === undefined ? undefined : await settled(this.#keychain.remove(name));
    if (removed?.done === true) {
      if (!(await this.#clearFile(name))) this.#stale.add(name);
    } else if (!this.#never || (await this.#options.file.read(name)) !== undefined) await this.#writeFile(name, gone);
  }

  /** The keychain did not answer then. */
  async #removeAgain(name: string): Promise<undefined> {
    await this.#asked().soon;
    if (this.#keychain !== undefined) await settled(this.remove(name));
  }

  async #readFile(name: string): Promise<string | undefined> {
    const { file } = this.#options;
    if (this.#stale.has(name)) await file.remove(name);
    this.#stale.delete(name);
    return file.read(name);
  }

  async #writeFile(name: string, secret: string): Promise<void> {
    await this.#options.file.write(name, secret);
    this.#stale.delete(name);
  }

  /** False if the file cannot be read: what it holds is still there. */
  async #clearFile(name: string): Promise<boolean> {
    const cleared = await settled(this.#options.file.remove(name));
    if (cleared.done) this.#stale.delete(name);
    else if (cleared.fault.code !== "settings_unreadable") throw cleared.fault;
    return cleared.done;
  }

  #asked(): Search {
    if (this.#search !== undefined) return this.#search;
    const { findKeychain, timer } = this.#options;
    const found = findKeychain().then((keychain) => {
      this.#never = keychain === "none";
      if (typeof keychain !== "string") this.#keychain = keychain;
      return this.#keychain;
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
