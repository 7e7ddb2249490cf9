import { redactUrl } from "../redact.js";
import { StoreError } from "../store/store-error.js";
import { whence } from "./describe-config.js";
import type { LoadedConfig } from "./server-config.js";

/**
 * Does `work` with the store that the settings name. A `StoreError` it throws is thrown with the store's address, without its password,
 * and where that came from: whoever reads it knows which file or host is meant, and where to change it.
 */
export async function namingStore<T>({ config, origins }: LoadedConfig, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    const { url } = config.database;
    const origin = whence(origins.get("database.url") ?? { kind: "default" });
    const advice = thrown.code === "store_damaged" && url.startsWith("sqlite:") ? damaged_advice : "";
    throw new StoreError(thrown.code, `database.url ${redactUrl(url)} (${origin}): ${thrown.message}${advice}`, {
      cause: thrown,
    });
  }
}

const damaged_advice = "; move it away with its -wal and -shm, then `talkgroup-server restore FILE` puts a backup in its place";
