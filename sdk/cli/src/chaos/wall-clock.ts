import { readFileSync, writeFileSync } from "node:fs";

/**
 * Loaded before a program by `node --import`: a double of the wall clock, since nobody may set the machine's own. `Date` runs ahead by as
 * many milliseconds as the file says that TALKGROUP_CHAOS_CLOCK names, in the main thread and in each that is started with the program's
 * environment and flags. The server's voice threads are started with neither and keep the machine's clock: as they must, for they compare
 * it with when the system says that a datagram came, and this double cannot set the system's. What a jump does to that is tried where the
 * two times are compared (`waitOf` of the server). Monotonic clocks and timers are as they were. Each time the file changes, the main
 * thread writes beside it (`.seen`) what time `Date` has now.
 */
function followFile(path: string): void {
  const RealDate = Date;
  let ahead_ms = 0;
  const now = (): number => RealDate.now() + ahead_ms;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, words: unknown[], as) => Reflect.construct(target, words.length === 0 ? [now()] : words, as) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => (name === "now" ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
  const read = (): void => {
    const found_ms = Number(readFileSync(path, "utf8"));
    if (found_ms === ahead_ms) return;
    ahead_ms = found_ms;
    writeFileSync(`${path}.seen`, String(now()));
  };
  setInterval(read, poll_ms).unref();
}

const poll_ms = 50;

const clock_path = process.env["TALKGROUP_CHAOS_CLOCK"];
if (clock_path !== undefined) followFile(clock_path);
