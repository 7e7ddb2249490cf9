import { StoreError } from "./store-error.js";

export type StoreUrl = { readonly kind: "sqlite"; readonly file: string } | { readonly kind: "postgres"; readonly url: string };

/** What SQLite calls a database that is gone when it is closed. */
export const memory_file = ":memory:";

/** Throws `StoreError` "store_unavailable" for what names no database. The url is not shown: it may hold a password. */
export function parseStoreUrl(url: string): StoreUrl {
  if (/^postgres(?:ql)?:\/\//.test(url)) return { kind: "postgres", url };
  const file = url.startsWith(sqlite_scheme) ? url.slice(sqlite_scheme.length) : "";
  if (file.trim() === "" || file.includes("\0") || file.startsWith("//"))
    throw new StoreError("store_unavailable", "the store's url: expected sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE");
  return { kind: "sqlite", file };
}

const sqlite_scheme = "sqlite:";
