import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * One thread of another process, standing still while all its others go on (ptrace(2)): no signal can do that. Linux alone, and only where
 * the system lets processes trace each other. It is done by a process of its own: the parent of a traced process would take its stop for
 * its end.
 */
export class StoppedThread {
  readonly #tracer: ChildProcess;

  /** Stops a thread by its number; a process's main thread has the process's. Resolves with why not, in one line, where it cannot be done. */
  static async stop(thread_id: number): Promise<StoppedThread | string> {
    const tracer = spawn(process.execPath, ["--input-type=module", "--eval", tracer_source, String(thread_id)], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["pipe", "pipe", "ignore"],
    });
    const lines = createInterface({ input: tracer.stdout });
    const line = await new Promise<string>((resolve) =>
      lines.once("line", resolve).once("close", () => resolve("koffi is missing")),
    );
    if (line === "stopped") return new StoppedThread(tracer);
    tracer.kill("SIGKILL");
    return line;
  }

  private constructor(tracer: ChildProcess) {
    this.#tracer = tracer;
  }

  /** It goes on where it stood: that is what the system does with it when its tracer ends. */
  async resume(): Promise<void> {
    this.#tracer.kill("SIGKILL");
    await once(this.#tracer, "exit");
  }
}

/** PTRACE_SEIZE and PTRACE_INTERRUPT (sys/ptrace.h), until standard input closes. */
const tracer_source = `
  import koffi from "koffi";
  const trace = koffi.load(null).func("long ptrace(int request, int thread, void *address, void *data)");
  const thread = Number(process.argv[1]);
  const done = trace(0x4206, thread, null, null) === 0 && trace(0x4207, thread, null, null) === 0;
  console.log(done ? "stopped" : "the system does not let processes trace each other");
  process.stdin.resume().once("close", () => process.exit());
`;
