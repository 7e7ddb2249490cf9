import { type ChildProcess, spawn, spawnSync } from "node:child_process";

/** Chromium without a window, showing one page. */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #errors = "";

  /** Whether there is one. */
  static installed(): boolean {
    return spawnSync("chromium", ["--version"], { timeout: version_ms_max }).status === 0;
  }

  /** `folder` holds all that it writes, and must not exist. */
  constructor(url: string, folder: string) {
    this.#process = spawn("chromium", [...flags, `--user-data-dir=${folder}`, url], {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" },
      stdio: ["ignore", "ignore", "pipe"],
      // A group of its own, to end all of its processes by.
      detached: true,
    });
    this.#process.stderr?.on("data", (text: Buffer) => {
      this.#errors = (this.#errors + text.toString("utf8")).slice(-errors_chars_max);
    });
    this.#ended = new Promise((resolve) => {
      this.#process.once("close", () => resolve());
      this.#process.once("error", (error) => {
        this.#errors += error.message;
        resolve();
      });
    });
  }

  /** Resolves when it is gone, whoever ended it. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** The end of what it and the page's console said, without its search for a desktop. */
  get errors(): string {
    return this.#errors
      .split("\n")
      .filter((line) => !/:(?:ERROR|WARNING):(?:dbus|media|sandbox|ui)\//.test(line))
      .join("\n");
  }

  /** Ends it and all of its processes: by itself, as it then leaves nothing undone, or by force. */
  async close(): Promise<void> {
    this.#process.kill("SIGTERM");
    const killer = setTimeout(() => this.#kill(), end_ms_max);
    await this.#ended;
    clearTimeout(killer);
    this.#kill();
  }

  #kill(): void {
    const { pid } = this.#process;
    if (pid === undefined) return;
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // All of them have ended already.
    }
  }
}

const flags: readonly string[] = [
  "--headless",
  // Its sandbox does not start as root, nor in most containers; the one page it shows is ours.
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  // What containers have as /dev/shm is too small.
  "--disable-dev-shm-usage",
  "--disable-breakpad",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--enable-logging=stderr",
];
const version_ms_max = 20_000;
const end_ms_max = 5_000;
const errors_chars_max = 16_384;
