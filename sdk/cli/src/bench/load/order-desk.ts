import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { ThreadsProfile } from "./cpu-profile.js";
import type { Orders } from "./orders.js";

/** A process of a load, seen from the benchmark. */
export class LoadProcess {
  readonly #child: ChildProcess;

  /** `script` is a file of this folder, without its ending. */
  constructor(script: LoadScript) {
    this.#child = fork(fileURLToPath(new URL(`./${script}.js`, import.meta.url)));
  }

  /** Rejects when the process has ended. */
  async order<N extends keyof Orders>(name: N, order: Orders[N]["order"]): Promise<Orders[N]["answer"]> {
    const ended = new AbortController();
    const exit = once(this.#child, "exit", { signal: ended.signal }).then(() => {
      throw new Error(`the process that was told ${name} has ended`);
    });
    exit.catch(() => {});
    this.#child.send({ name, order });
    const answered = once(this.#child, "message", { signal: ended.signal });
    answered.catch(() => {});
    try {
      const [answer] = await Promise.race([answered, exit]);
      return answer as Orders[N]["answer"];
    } finally {
      ended.abort();
    }
  }

  /** Processor time of all its threads since their start, µs. */
  cpu_us(): Promise<number> {
    return threadsTime_us(this.#child.pid ?? 0);
  }

  end(): void {
    this.#child.kill("SIGKILL");
  }
}

type LoadScript = "bare-talker" | "ears" | "mumble/mumble-ears" | "mumble/mumble-talkers" | "plain" | "talkers" | "voice-host";

/** Processor time of all threads of a process since their start, µs. */
export async function threadsTime_us(pid: number): Promise<number> {
  const folder = `/proc/${pid}/task`;
  const threads = await readdir(folder);
  const times = await Promise.all(threads.map((thread) => readFile(`${folder}/${thread}/schedstat`, "utf8")));
  return times.reduce((sum, text) => sum + Number(text.split(" ")[0]) / 1000, 0);
}

/** The other end, in the process itself: handles one order after the other, and ends with the benchmark. Any process can be profiled. */
export function obey(handlers: OrderHandlers): void {
  const all: OrderHandlers = { ...profileHandlers(), ...handlers };
  process.on("message", async ({ name, order }: { name: keyof Orders; order: never }) => {
    process.send?.(await all[name]?.(order));
  });
  process.on("disconnect", () => process.exit());
}

type OrderHandlers = {
  readonly [N in keyof Orders]?: (order: Orders[N]["order"]) => Promise<Orders[N]["answer"]> | Orders[N]["answer"];
};

function profileHandlers(): OrderHandlers {
  let profile: ThreadsProfile | undefined;
  return {
    async "profile.start"() {
      const { ThreadsProfile } = await import("./cpu-profile.js");
      profile = await ThreadsProfile.start();
      return {};
    },
    async "profile.stop"() {
      return (await profile?.stop()) ?? [];
    },
  };
}
