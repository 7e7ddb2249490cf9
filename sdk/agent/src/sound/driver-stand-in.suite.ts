import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DriverProgram } from "./driver-process.js";

/**
 * A program in a sound library's place that does what `code` says: with `task`, `tell(news)`, `devices(list)`, `fail(message, cure)`,
 * `opened()`, and `frames`, the pipe. It lives until it is killed, says what it hears of nothing, and refuses to end when it is asked to.
 */
export async function standIn(folder: string, code: string): Promise<DriverProgram> {
  const path = join(await mkdtemp(join(folder, "stand-in-")), "main.mjs");
  await writeFile(path, prelude + code);
  return { path };
}

const prelude = `import { Socket } from "node:net";
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => {});
  setInterval(() => {}, 1000);
  process.stderr.write("noise ".repeat(1000));
  const task = JSON.parse(process.argv[2]);
  const frames = new Socket({ fd: 3, readable: true, writable: true });
  frames.on("error", () => process.kill(process.pid, "SIGKILL"));
  const tell = (news) => process.send(news);
  const devices = (list) => tell({ kind: "devices", devices: list });
  const fail = (message, cure) => tell({ kind: "failed", code: "backend_unavailable", message, cure });
  const opened = () => tell({ kind: "opened", latency_ms: 5 });
  const speakers = { id: "speakers", title: "Speakers", direction: "playback", default: true };
  const microphone = { id: "microphone", title: "Microphone", direction: "capture", default: true };
  const listed = task.kind === "devices" ? devices : () => {};
`;
