import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { assert } from "@talkgroup/schemas";

import type { Timer } from "../sound/timer.js";
import { readWhole, writeDurably } from "./durable-file.js";
import { type SecretStore, secret_chars_max, secret_name } from "./secret-store.js";
import { SettingsError } from "./settings-error.js";

/**
 * Secrets in a file, secrets.sealed, each under AES-256-GCM with a key made of 32 random bytes in secrets.key beside it and of what this
 * machine and user are called. Both files have mode 0600.
 *
 * It protects from who gets the sealed file alone, or both files on another machine without knowing this one: a backup, a synchronised
 * folder, a bug report. It does not protect from programs of this user, nor from who can read the whole disk: they can do what the agent does.
 * Where that matters the keychain is the place. Secrets that cannot be opened any more count as none: the player signs in again.
 */
export class SealedSecrets implements SecretStore {
  readonly #options: SealedSecretsOptions;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: SealedSecretsOptions) {
    this.#options = options;
  }

  read(name: string): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const sealed = (await this.#load()).get(name);
      const key = await this.#key();
      return sealed === undefined || key === undefined ? undefined : opened(key, name, sealed);
    });
  }

  write(name: string, secret: string): Promise<void> {
    assert(secret_name.test(name) && secret.length <= secret_chars_max, "secrets are short and have plain names");
    return this.#inTurn(async () => {
      const entries = await this.#load();
      const key = (await this.#key()) ?? (await this.#makeKey());
      entries.set(name, seal(key, name, secret));
      await this.#save(entries);
    });
  }

  remove(name: string): Promise<void> {
    return this.#inTurn(async () => {
      const entries = await this.#load();
      if (entries.delete(name)) await this.#save(entries);
    });
  }

  async #load(): Promise<Map<string, string>> {
    const bytes = await readWhole(join(this.#options.folder, sealed_file));
    return new Map(bytes === undefined ? [] : entriesOf(bytes.toString("utf8")));
  }

  async #save(entries: ReadonlyMap<string, string>): Promise<void> {
    if (entries.size > secrets_max) throw new SettingsError("settings_unwritable", `${sealed_file}: too many secrets`);
    const text = `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
    await writeDurably(join(this.#options.folder, sealed_file), text, this.#options.timer);
  }

  /** Undefined if there is none that can be used. */
  async #key(): Promise<Buffer | undefined> {
    const random = await readWhole(join(this.#options.folder, key_file));
    return random?.length === key_bytes ? keyOf(random, this.#options.identity) : undefined;
  }

  async #makeKey(): Promise<Buffer> {
    const random = randomBytes(key_bytes);
    await writeDurably(join(this.#options.folder, key_file), random, this.#options.timer);
    return keyOf(random, this.#options.identity);
  }

  #inTurn<R>(work: () => Promise<R>): Promise<R> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

export interface SealedSecretsOptions {
  readonly folder: string;
  /** `machineIdentity` */
  readonly identity: string;
  readonly timer: Timer;
}

/** What this machine and user are called: not secret, and not the same elsewhere. */
export async function machineIdentity(): Promise<string> {
  const machine = await readFile("/etc/machine-id", "utf8").catch(() => hostname());
  return [machine.trim(), String(process.getuid?.()), homedir()].join("\n");
}

function keyOf(random: Buffer, identity: string): Buffer {
  return Buffer.from(hkdfSync("sha256", random, identity, "talkgroup sealed secrets 1", key_bytes));
}

/** nonce ‖ ciphertext ‖ tag, base64. The name is authenticated: no secret can be put in another's place. */
function seal(key: Buffer, name: string, secret: string): string {
  const nonce = randomBytes(nonce_bytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(name));
  const sealed = [cipher.update(secret, "utf8"), cipher.final()];
  return Buffer.concat([nonce, ...sealed, cipher.getAuthTag()]).toString("base64");
}

function opened(key: Buffer, name: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < nonce_bytes + tag_bytes) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonce_bytes), { authTagLength: tag_bytes });
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(bytes.length - tag_bytes));
  const secret = decipher.update(bytes.subarray(nonce_bytes, bytes.length - tag_bytes));
  try {
    return Buffer.concat([secret, decipher.final()]).toString("utf8");
  } catch {
    // Another machine, another key, or a hand in the file.
    return undefined;
  }
}

/** What is no entry counts as none. */
function* entriesOf(text: string): Generator<[string, string]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, sealed] of Object.entries(value)) if (typeof sealed === "string") yield [name, sealed];
}

const sealed_file = "secrets.sealed";
const key_file = "secrets.key";
const key_bytes = 32;
const nonce_bytes = 12;
const tag_bytes = 16;
/** A few for each server a player can know. */
const secrets_max = 1024;
