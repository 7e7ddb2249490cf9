import { describe, expect, it } from "vitest";

import { type SecretStore, secret_chars_max } from "./secret-store.js";

/** Keeps secrets as long as it lives. */
export class MemorySecrets implements SecretStore {
  readonly secrets: Map<string, string> = new Map();

  async read(name: string): Promise<string | undefined> {
    return this.secrets.get(name);
  }

  async write(name: string, secret: string): Promise<void> {
    this.secrets.set(name, secret);
  }

  async remove(name: string): Promise<void> {
    this.secrets.delete(name);
  }
}

/** What is given to the tests of a store. */
export interface SecretStoreHarness {
  readonly store: SecretStore;
  /** The same place, as the next start of the agent finds it. */
  reopened(): Promise<SecretStore>;
  end(): Promise<void>;
}

/** What every secret store does. */
export function describeSecretStore(kind: string, start: () => Promise<SecretStoreHarness>): void {
  describe(`the ${kind} secret store`, () => {
    async function within(test: (harness: SecretStoreHarness) => Promise<void>): Promise<void> {
      const harness = await start();
      try {
        await test(harness);
      } finally {
        await harness.end();
      }
    }

    it("keeps secrets by name, over a restart too", () =>
      within(async ({ store, reopened }) => {
        expect(await store.read("refresh/a")).toBeUndefined();
        await store.write("refresh/a", "one");
        await store.write("refresh/b", 'two "quoted" \n é ☎');
        expect([await store.read("refresh/a"), await store.read("refresh/b")]).toEqual(["one", 'two "quoted" \n é ☎']);
        const again = await reopened();
        expect([await again.read("refresh/a"), await again.read("refresh/b")]).toEqual(["one", 'two "quoted" \n é ☎']);
        await again.remove("refresh/a");
        await again.remove("refresh/b");
      }));

    it("replaces and removes; to remove what is not there does nothing", () =>
      within(async ({ store }) => {
        await store.write("a", "one");
        await store.write("a", "two");
        expect(await store.read("a")).toBe("two");
        await store.remove("a");
        expect(await store.read("a")).toBeUndefined();
        await store.remove("a");
      }));

    it("takes long names and long secrets, and many at once", () =>
      within(async ({ store, reopened }) => {
        const names = Array.from({ length: 12 }, (_, index) => `n${index}`.padEnd(index === 0 ? 128 : 4, "x"));
        await Promise.all(names.map((name) => store.write(name, name.repeat(9).slice(0, secret_chars_max))));
        const again = await reopened();
        expect(await Promise.all(names.map((name) => again.read(name)))).toEqual(names.map((name) => name.repeat(9)));
        await Promise.all(names.map((name) => again.remove(name)));
        expect(await Promise.all(names.map((name) => again.read(name)))).toEqual(names.map(() => undefined));
      }));
  });
}
