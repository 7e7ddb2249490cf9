import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { HashParameters } from "./hash-parameters.js";
import { Hasher, type HasherOptions } from "./hasher.js";

const cheap: HashParameters = { memory_kib: 64, passes: 1, lanes: 1 };
let hashers: Hasher[] = [];

async function start(options: Partial<HasherOptions> = {}): Promise<Hasher> {
  const hasher = await Hasher.start({ waiting_max: 64, parameters: cheap, ...options });
  hashers.push(hasher);
  return hasher;
}

async function hashOf(hasher: Hasher, password: string): Promise<string> {
  const hashed = await hasher.hash(password);
  if (!hashed.ok) throw new Error(hashed.refusal.message);
  return hashed.value;
}

/** A thread that ends when it is asked to hash "end", fails when asked to hash "fail", and is never done with anything else. */
const frail_thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ kind, request_id, password }) => {
      if (password === "end") process.exit(3);
      if (password === "throw") throw new Error("planted");
      if (password === "fail") parentPort.postMessage({ kind: "failed", request_id, message: "no memory" });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);

afterEach(async () => {
  await Promise.all(hashers.map((hasher) => hasher.close()));
  hashers = [];
});

describe("Hasher", () => {
  it("knows a password from another, and gives no two the same hash", async () => {
    const hasher = await start();
    const [one, other] = [await hashOf(hasher, "correct horse"), await hashOf(hasher, "correct horse")];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    expect(one).not.toBe(other);
    expect(await hasher.verify(one, "correct horse")).toEqual({ ok: true, value: { right: true, needs_rehash: false } });
    for (const wrong of ["correct hors", "correct horse ", "", "\0"]) {
      expect(await hasher.verify(one, wrong)).toMatchObject({ value: { right: false } });
    }
    expect(hasher.counts).toMatchObject({ hashes: 7, refused: 0, waiting: 0, threads: 1 });
  });

  it("takes one password typed on two keyboards for one", async () => {
    const hasher = await start();
    const phc = await hashOf(hasher, "caf\u00e9 society");
    expect(await hasher.verify(phc, "cafe\u0301 society")).toMatchObject({ value: { right: true } });
  });

  it("uses OWASP's parameters unless told otherwise", async () => {
    const hasher = await Hasher.start({ waiting_max: 4 });
    hashers.push(hasher);
    expect(await hashOf(hasher, "x")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("finds nothing right where there is nothing, not even an empty password", async () => {
    const hasher = await start();
    for (const password of ["", "x"]) {
      expect(await hasher.verifyNothing(password)).toEqual({ ok: true, value: { right: false, needs_rehash: false } });
    }
    expect(hasher.counts.hashes).toBe(2);
  });

  it("matches nothing with a hash it cannot read, at the cost of one", async () => {
    const hasher = await start();
    for (const phc of ["", "plain", "$argon2id$v=19$m=4294967295,t=2,p=1$c29tZXNhbHRzb21l$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]) {
      expect(await hasher.verify(phc, "plain")).toMatchObject({ value: { right: false } });
    }
    expect(hasher.counts).toMatchObject({ hashes: 3, unreadable: 3 });
  });

  it("asks for a new hash where the old one cost less, and only if the password was right", async () => {
    const old = await hashOf(await start({ parameters: { ...cheap, memory_kib: 32 } }), "correct horse");
    const hasher = await start();
    expect(await hasher.verify(old, "correct horse")).toMatchObject({ value: { right: true, needs_rehash: true } });
    expect(await hasher.verify(old, "wrong")).toMatchObject({ value: { right: false, needs_rehash: false } });
  });

  it("refuses more than may wait, with a time to come back", async () => {
    const hasher = await start({ waiting_max: 3 });
    const results = await Promise.all(Array.from({ length: 5 }, () => hasher.verifyNothing("x")));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, false, false]);
    expect(results[4]).toMatchObject({ refusal: { code: "busy", retry_after_ms: expect.any(Number) } });
    expect(hasher.counts).toMatchObject({ refused: 2, waiting: 0 });
    expect(await hasher.verifyNothing("x")).toMatchObject({ ok: true });
  });

  it("rejects what waited when its thread ends, and starts another at the next call", async () => {
    const hasher = await start({ thread_url: frail_thread });
    const waiting = [hasher.verifyNothing("forever"), hasher.hash("end"), hasher.hash("behind")];
    for (const outcome of await Promise.allSettled(waiting)) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "AccountsError", code: "hashing_stopped" } });
    }
    await expect(hasher.hash("throw")).rejects.toMatchObject({
      code: "hashing_stopped",
      message: expect.stringContaining("planted"),
    });
    expect(hasher.counts).toMatchObject({ threads: 2, waiting: 0 });
  });

  it("rejects the one call that could not be hashed", async () => {
    const hasher = await start({ thread_url: frail_thread });
    const forever = expect(hasher.verifyNothing("forever")).rejects.toMatchObject({ code: "hashing_stopped" });
    await expect(hasher.hash("fail")).rejects.toMatchObject({ code: "hashing_stopped" });
    expect(hasher.counts).toMatchObject({ threads: 1, waiting: 1 });
    await hasher.close();
    await forever;
  });

  it("does not start where its thread cannot", async () => {
    const thread_url = new URL("data:text/javascript,throw new Error('no such library')");
    await expect(Hasher.start({ waiting_max: 1, thread_url })).rejects.toMatchObject({ code: "hashing_stopped" });
  });

  it("rejects what waits and what comes once it is closed", async () => {
    const hasher = await start({ thread_url: frail_thread });
    const waiting = hasher.verifyNothing("forever");
    const closed = hasher.close();
    await expect(waiting).rejects.toMatchObject({ code: "hashing_stopped" });
    await expect(hasher.hash("x")).rejects.toMatchObject({ code: "hashing_stopped" });
    await closed;
  });

  it.runIf(process.platform === "linux")("gives way to voice and control: its thread alone is nicer", async () => {
    const before = nicenessByThread();
    await start();
    const after = nicenessByThread();
    const nice = [...after].filter(([, niceness]) => niceness === 19).length;
    expect(nice - [...before].filter(([, niceness]) => niceness === 19).length).toBe(1);
    expect(after.get(String(process.pid))).toBe(before.get(String(process.pid)));
    for (const [thread, niceness] of before) if (after.has(thread)) expect(after.get(thread)).toBe(niceness);
  });
});

/** Of all threads of this process: field 19 of proc(5)'s stat, by thread id. */
function nicenessByThread(): Map<string, number> {
  const threads = readdirSync("/proc/self/task").flatMap((thread): [string, number][] => {
    try {
      const stat = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
      // The second field is a name in brackets, which may hold spaces.
      return [[thread, Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16])]];
    } catch {
      return [];
    }
  });
  return new Map(threads);
}
