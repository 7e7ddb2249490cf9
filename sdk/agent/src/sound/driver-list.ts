import { DriverProcess } from "./driver-process.js";
import { type DriverWorld, failureOf } from "./driver-stream.js";
import { close_ms_max, open_ms_max, type SoundDevice, SoundError } from "./sound-backend.js";
import { type CancelTimer, settledWithin } from "./timer.js";

/** Knows which devices there are, from a process that looks every other second. One that dies is started again, ever more seldom. */
export class DriverList {
  readonly #world: DriverWorld;
  readonly #watchers = new Set<() => void>();
  /** They wait for the first list, or for the reason that there is none. */
  readonly #waiting = new Set<(list: Listed) => void>();
  #process: DriverProcess | undefined;
  #listed: Listed | undefined;
  #cancel_restart: CancelTimer | undefined;
  #failures = 0;
  #closed = false;

  constructor(world: DriverWorld) {
    this.#world = world;
    this.#start();
  }

  /** Those of the last look. Settles within `open_ms_max`. Throws SoundError. */
  async devices(): Promise<readonly SoundDevice[]> {
    const listed = this.#listed ?? (await this.#next());
    if (listed instanceof SoundError) throw listed;
    return listed;
  }

  watch(onChange: () => void): () => void {
    // Each watch is its own, even of one function.
    const watcher = (): void => onChange();
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watchers.clear();
    this.#cancel_restart?.();
    this.#settle(new SoundError("backend_unavailable", `${this.#world.title} is closed`));
    if (this.#process !== undefined) await settledWithin(this.#world.timer, close_ms_max, this.#process.kill());
  }

  #start(): void {
    const { path, environment } = this.#world;
    this.#process = new DriverProcess({
      path,
      environment,
      task: { kind: "devices" },
      onNews: (news) => {
        if (news.kind === "devices") {
          this.#failures = 0;
          this.#settle(news.devices);
        }
        if (news.kind === "failed") this.#settle(failureOf(news));
      },
      onGone: (why) => this.#restart(why),
    });
  }

  #restart(why: string): void {
    // What it said before it went is the better reason.
    if (!(this.#listed instanceof SoundError)) {
      const cure = this.#listed === undefined ? this.#world.cure : undefined;
      this.#settle(new SoundError("backend_unavailable", `${this.#world.title}'s process ${why}`, undefined, cure));
    }
    this.#cancel_restart = this.#world.timer(Math.min(restart_ms_max, restart_ms_min * 2 ** this.#failures), () => this.#start());
    this.#failures = Math.min(this.#failures + 1, doublings_max);
  }

  #settle(listed: Listed): void {
    this.#listed = listed;
    for (const settle of this.#waiting) settle(listed);
    this.#waiting.clear();
    if (!this.#closed) for (const watcher of this.#watchers) watcher();
  }

  #next(): Promise<Listed> {
    return new Promise((resolve) => {
      const settle = (listed: Listed): void => {
        cancel();
        this.#waiting.delete(settle);
        resolve(listed);
      };
      const late = new SoundError(
        "backend_unavailable",
        `${this.#world.title} did not list its devices within ${open_ms_max} ms`,
      );
      const cancel = this.#world.timer(open_ms_max, () => settle(late));
      this.#waiting.add(settle);
    });
  }
}

type Listed = readonly SoundDevice[] | SoundError;

const restart_ms_min = 200;
const restart_ms_max = 10_000;
const doublings_max = 10;
