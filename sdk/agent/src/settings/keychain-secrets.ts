import type { AsyncEntry } from "@napi-rs/keyring";
import { assert } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";
import { type SecretStore, secret_chars_max, secret_name } from "./secret-store.js";
import { SettingsError } from "./settings-error.js";

/**
 * Secrets in the system's keychain: the Secret Service on Linux (GNOME Keyring, KWallet), Keychain on macOS, Credential Manager on Windows.
 * Other programs of this user can ask it too; what it protects from is who has the disk alone.
 *
 * A call into the system cannot be called off, and each that hangs holds a thread that files need too: so there is one at a time, and after
 * one that took longer than `answer_timeout_ms` (the player may be asked to unlock it) no more are made by this process.
 */
export class KeychainSecrets implements SecretStore {
  readonly #entry: EntryMaker;
  readonly #timer: Timer;
  #turn: Promise<unknown> = Promise.resolve();
  #silent = false;

  /**
   * Loads the package and asks the keychain something harmless; waits as long as for any answer, since a keyring may start with the first
   * question. Never rejects.
   */
  static async probe(timer: Timer, load: () => Promise<KeychainPackage> = loadKeyring): Promise<KeychainSecrets | NoKeychain> {
    const keyring = await load().catch(() => undefined);
    if (keyring === undefined) return "none";
    try {
      const { AsyncEntry } = keyring;
      const store = new KeychainSecrets((name) => new AsyncEntry(service, name, { linux: { store: "secret-service" } }), timer);
      await store.#ask("settings_unreadable", () => store.#entry("probe").getPassword());
      return store;
    } catch {
      return "away";
    }
  }

  private constructor(entry: EntryMaker, timer: Timer) {
    this.#entry = entry;
    this.#timer = timer;
  }

  async read(name: string): Promise<string | undefined> {
    const found = await this.#ask("settings_unreadable", () => this.#named(name).getPassword());
    return found ?? undefined;
  }

  async write(name: string, secret: string): Promise<void> {
    assert(secret.length <= secret_chars_max, "secrets are short");
    await this.#ask("settings_unwritable", () => this.#named(name).setPassword(secret));
  }

  async remove(name: string): Promise<void> {
    await this.#ask("settings_unwritable", () => this.#named(name).deleteCredential());
  }

  #named(name: string): AsyncEntry {
    assert(secret_name.test(name), "secrets have plain names");
    return this.#entry(name);
  }

  #ask<T>(code: "settings_unreadable" | "settings_unwritable", work: () => Promise<T>): Promise<T> {
    const answer = this.#turn.then(() => this.#answered(code, work));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  #answered<T>(code: "settings_unreadable" | "settings_unwritable", work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#silent) {
        reject(new SettingsError(code, "the keychain did not answer before"));
        return;
      }
      const cancel = this.#timer(answer_timeout_ms, () => {
        this.#silent = true;
        reject(new SettingsError(code, "the keychain does not answer"));
      });
      // Its words may name the user's session; they are in the cause.
      const fail = (cause: unknown): void => {
        cancel();
        reject(new SettingsError(code, "the keychain does not let its secrets be used; is it locked?", { cause }));
      };
      attempt(work).then((value) => {
        cancel();
        resolve(value);
      }, fail);
    });
  }
}

/**
 * - away: it does not answer, or does not let its secrets be used, in this run; what it keeps may be there in the next.
 * - none: there is no package for it.
 */
export type NoKeychain = "away" | "none";

/** What is used of the package. */
export interface KeychainPackage {
  readonly AsyncEntry: typeof AsyncEntry;
}

type EntryMaker = (name: string) => AsyncEntry;

/** The package throws some faults at once. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  return work();
}

/** Optional: without it, or on a system it is not built for, there is no keychain. */
async function loadKeyring(): Promise<KeychainPackage> {
  return import("@napi-rs/keyring");
}

const service = "talkgroup";
/** Long enough for a password to be typed. */
const answer_timeout_ms = 30_000;
