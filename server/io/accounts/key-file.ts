import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { assert } from "@talkgroup/schemas";
import { reasonOf } from "../server-error.js";
import { AccountsError } from "./accounts-error.js";
import { addressMark } from "./address-key.js";
import { decodeKeyMaterial, encodeKeyMaterial, type KeyMaterial, newKeyMaterial, rotatedKeyMaterial } from "./key-material.js";
import { Sealer } from "./sealer.js";
import type { TokenKey, TokenKeys } from "./token-key.js";

/**
 * The server's own keys, in one JSON file that only its owner may read (`security.token_keys`). Made at the first start. One that
 * cannot be used is never replaced: without it every second factor and every address ban would be lost.
 */
export class KeyFile implements TokenKeys {
  readonly sealer: Sealer;
  readonly #file: string | undefined;
  #material: KeyMaterial;
  #writing: Promise<unknown> = Promise.resolve();

  /** Reads the file, or makes it, and rotates what is due. Throws `AccountsError` "keys_unusable", which names the file. */
  static async open(file: string, wall_ms: number): Promise<KeyFile> {
    try {
      const text = (await readIfThere(file)) ?? (await makeFile(file, encodeKeyMaterial(newKeyMaterial(wall_ms))));
      const keys = new KeyFile(file, decodeKeyMaterial(text));
      await keys.rotate(wall_ms);
      return keys;
    } catch (thrown) {
      throw unusable(file, thrown);
    }
  }

  /** Keys that live as long as the process. */
  static inMemory(wall_ms: number): KeyFile {
    return new KeyFile(undefined, newKeyMaterial(wall_ms));
  }

  private constructor(file: string | undefined, material: KeyMaterial) {
    this.#file = file;
    this.#material = material;
    this.sealer = new Sealer(material.seal_key);
  }

  get signing(): TokenKeys["signing"] {
    const [{ kid, private_key }] = this.#material.token_keys;
    assert(private_key !== undefined, "the first key signs");
    return { kid, private_key };
  }

  find(kid: string): TokenKey | undefined {
    return this.#material.token_keys.find((key) => key.kid === kid);
  }

  /** What stands for an address in an organisation's bans; two organisations' marks of one address have nothing in common. */
  addressMark(organisation_id: string, address: string): string {
    return addressMark(this.#material.pepper, organisation_id, address);
  }

  /**
   * Makes a new signing key if the present one is 30 days old, and forgets retired ones whose tokens have all expired; due once an
   * hour. True if anything changed. The new key signs only once it is on the disk. Throws `AccountsError` "keys_unusable"; the old
   * key goes on then.
   */
  rotate(wall_ms: number): Promise<boolean> {
    const rotation = this.#writing.then(() => this.#rotate(wall_ms));
    this.#writing = rotation.catch(() => {});
    return rotation;
  }

  async #rotate(wall_ms: number): Promise<boolean> {
    const rotated = rotatedKeyMaterial(this.#material, wall_ms);
    if (rotated === undefined) return false;
    if (this.#file !== undefined) await replaceFile(this.#file, encodeKeyMaterial(rotated));
    this.#material = rotated;
    return true;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    const { size, mode } = await stat(file);
    if (size > key_file_bytes_max) throw new Error(`found ${size} bytes, expected at most ${key_file_bytes_max}`);
    if (process.platform !== "win32" && (mode & others_bits) !== 0) {
      throw new Error(`found mode ${(mode & 0o777).toString(8)}, expected 600: others must not read it (chmod 600)`);
    }
    return await readFile(file, "utf8");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw thrown;
  }
}

/** Gives the file its name only when it is complete. If another server was faster, its keys are the ones. */
async function makeFile(file: string, text: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await throughUnfinished(file, text, async (unfinished) => {
    await link(unfinished, file).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== "EEXIST") throw thrown;
    });
  });
  return await readFile(file, "utf8");
}

async function replaceFile(file: string, text: string): Promise<void> {
  try {
    await throughUnfinished(file, text, (unfinished) => rename(unfinished, file));
  } catch (thrown) {
    throw unusable(file, thrown);
  }
}

async function throughUnfinished(file: string, text: string, name: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await writeSynced(unfinished, text);
    await name(unfinished);
  } finally {
    await rm(unfinished, { force: true });
  }
  if (process.platform !== "win32") await syncDirectory(dirname(file));
}

async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name itself is on the disk only then. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unusable(file: string, thrown: unknown): AccountsError {
  if (thrown instanceof AccountsError) return thrown;
  return new AccountsError("keys_unusable", `${file}: ${reasonOf(thrown)}`, { cause: thrown });
}

/** Three keys take 1 kB. */
const key_file_bytes_max = 65_536;
/** Any right of group or others. */
const others_bits = 0o077;
