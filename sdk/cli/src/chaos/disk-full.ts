import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { ChaosOptions, ChaosReport } from "./chaos.js";
import { type Expected, type Finding, skipped } from "./findings.js";

/** The lines of this trial's table. */
export type DiskExpectation = "writes" | "reads" | "others" | "newcomer" | "agent" | "again" | "kept" | "left";

/** What must be so when the disk is full that server and agent keep everything on, and when there is room again. */
export const disk_expected: Expected<DiskExpectation> = {
  writes: "a write that cannot be kept is answered with status 503, store_full and a time to wait, not acknowledged",
  reads: "what is kept is read as before",
  others: "voice goes on, nothing lost",
  newcomer: "guests are let in, or told store_unavailable: their code's use cannot be counted",
  agent: "an agent whose settings cannot be written runs on; the change counts for this run, or is refused with a code",
  again: "once there is room, writes are taken again within 5 s, without a restart",
  kept: "after kill -9 and a restart the last write that was acknowledged is there",
  left: "nothing is left behind",
};
export const disk_title = "the disk is full";

/** Runs server and agent on a disk of 24 MB in a mount namespace of their own, and fills it. Needs unshare(1) and the right to mount. */
export async function diskFull({ signal }: ChaosOptions): Promise<ChaosReport> {
  const words = namespaceWords();
  if (words === undefined) return skipped(disk_title, "unshare and mount are not allowed here, or not there");
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-disk-"));
  const script = 'mount -t tmpfs -o size=24m tmpfs "$1" && TMPDIR="$1" exec "$2" "$3"';
  const inside = fileURLToPath(import.meta.resolve("./disk-full-inside.js"));
  const child = spawn("unshare", [...words, "sh", "-c", script, "sh", folder, process.execPath, inside], {
    stdio: ["ignore", "pipe", "inherit"],
    signal,
  });
  child.on("error", () => {});
  try {
    const report = JSON.parse(await outputOf(child)) as ChaosReport;
    return { ...report, ...(await withFolder(report, folder)) };
  } finally {
    // The disk went with its namespace: what is here is the empty place it was mounted on.
    await rmdir(folder).catch(() => {});
  }
}

/** Anything on the outer disk is too much: the files were to be on the inner one. */
async function withFolder(report: ChaosReport, folder: string): Promise<Partial<ChaosReport>> {
  await rmdir(folder);
  const { left } = report.figures["findings"] as Readonly<Record<DiskExpectation, Finding>>;
  return { ok: report.ok && left.ok && !existsSync(folder) };
}

async function outputOf(child: ChildProcess): Promise<string> {
  let output = "";
  child.stdout?.on("data", (text: Buffer) => {
    output += text.toString("utf8");
  });
  const killer = setTimeout(() => child.kill("SIGKILL"), trial_ms_max);
  await once(child, "close");
  clearTimeout(killer);
  return output;
}

/** How unshare(1) gives a mount namespace here: as root, or as anybody where the system lets users have their own. */
function namespaceWords(): readonly string[] | undefined {
  const ways = [["-m"], ["-r", "-m"]];
  return ways.find((words) => spawnSync("unshare", [...words, "sh", "-c", "mount -t tmpfs tmpfs /mnt"]).status === 0);
}

const trial_ms_max = 60_000;
